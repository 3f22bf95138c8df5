import { expect, test } from 'vitest';
import { causeTexts } from './cause-texts.ts';
import { type EvidenceId, evidence } from './evidence.ts';
import { evidenceTexts, plainEvidenceTexts } from './evidence-texts.ts';
import { describe } from './observation.ts';
import { questions } from './question.ts';

const texts = [
  ...Object.values(evidenceTexts),
  ...Object.values(causeTexts).flatMap(({ name, means }) => [name, means]),
  ...Object.values(plainEvidenceTexts),
  ...questions.flatMap(({ text, answers }) => [text, ...answers.map(({ label }) => label)]),
];

test.each([...new Set(texts)])('"%s" blames nobody and does not shout', (text) => {
  expect(text).not.toMatch(/!|\byou (are|were) not\b|\bfail|\byour fault\b|\bnot good enough\b|\bweak/i);
});

test('figures are filled into the sentence', () => {
  expect(describe({ evidenceId: 'old-posting', values: { days: 42 } })).toBe(
    'The posting was 42 days old when you applied.',
  );
});

test('every answer to a question makes a whole sentence, although it brings no figures', () => {
  const answers = questions.flatMap((question) =>
    question.answers.flatMap(({ evidenceId }) => evidenceId ?? []),
  );
  const withFigures = answers.filter((id) => evidenceTexts[id].includes('{{'));
  expect(withFigures.filter((id) => plainEvidenceTexts[id] === undefined)).toEqual([]);
  expect(withFigures.length).toBeGreaterThan(3);
});

test('plain sentences exist only where a figure could be missing', () => {
  const ids = Object.keys(evidence) as EvidenceId[];
  expect(ids.filter((id) => plainEvidenceTexts[id] && !evidenceTexts[id].includes('{{'))).toEqual([]);
});
