import { expect, test } from 'vitest';
import type { DocumentFinding } from '#features/documents/domain/finding.ts';
import type { PointValues } from '#features/documents/domain/review/point-values.ts';
import { findingOf, type PointId, pointIds } from '#features/documents/domain/review/points.ts';
import { questionIds } from '#features/documents/domain/review/questions.ts';
import { saidFindings } from './said-findings.ts';

const all = {
  count: 5,
  claimed: 9,
  year: 2022,
  skill: 'SAP',
  meant: 'detail',
  addressee: 'Holme Hall',
  applyingTo: 'Crumb & Co',
  question: 'pupils',
} as const;
const finding = (says: PointId, values: PointValues): DocumentFinding => {
  const { of: id, severity } = findingOf(says);
  return { id, severity, quote: 'a quote', says, values, page: null, span: [0, 7] };
};
const said = (says: PointId, values: PointValues = {}) => saidFindings([finding(says, values)])[0];

test.each(pointIds)('%s has two sentences without gaps, blame and exclamation marks', (says) => {
  const { why = '', fix = '' } = said(says, all) ?? {};
  for (const text of [why, fix]) {
    expect(text).toMatch(/^[\p{Lu}\d].+[.?]$/u);
    expect(text).not.toMatch(/[{}!$]|\bundefined\b|you failed|wrong of you|mistake/i);
  }
});

test('a command writes a finding in the usual shape', () => {
  expect(said('typo', { meant: 'detail' })).toEqual({
    id: 'typo',
    severity: 2,
    quote: 'a quote',
    why: 'This looks like a slip of the keyboard. Some readers stop at these.',
    fix: 'Write “detail”, if that is what you mean.',
    page: null,
    span: [0, 7],
  });
});

test('numbers and names stand in the sentences', () => {
  expect(said('years-claimed', { count: 5, claimed: 9 })?.why).toBe(
    'By the dates here, it is about 5 years, not 9.',
  );
  expect(said('years-claimed', { count: 1, claimed: 9 })?.why).toContain('about 1 year,');
  expect(said('other-addressee', { addressee: 'A {{count}} $t(title)', applyingTo: 'B & C' })?.why).toBe(
    'This line speaks to A {{count}} $t(title), and this application goes to B & C.',
  );
});

test.each(questionIds)('the question about %s begins what could be done', (question) => {
  const { fix } = said('number-question', { question }) ?? {};
  expect(fix).toMatch(/^(How|What) .+\? If you know the number/);
});
