import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { asks, developer, shown, today } from './made-pair.testing.ts';
import { matchEvidence } from './match-evidence.ts';
import { statusByRules } from './status-by-rules.ts';

function status(text: string, ...[words, part]: Parameters<typeof asks>) {
  const [requirement, resume] = [asks(words, part), shown(text)];
  return statusByRules(requirement, matchEvidence(requirement, resume, ownVocabulary(), today), resume);
}

test.each([
  ['PostgreSQL', {}, 'met'],
  ['JavaScript', {}, 'met'],
  ['Java', {}, 'partly'],
  ['Wound care', {}, 'missing'],
  ['5 years of TypeScript', { kind: 'experience', years: 5 }, 'met'],
  ['15 years of TypeScript', { kind: 'experience', years: 15 }, 'partly'],
  ['A degree in computer science', { kind: 'degree' }, 'met'],
  ['PhD in computer science', { kind: 'degree' }, 'missing'],
  ['Fluent German', { kind: 'language' }, 'missing'],
  ['Right to work here', { kind: 'permit' }, 'unclear'],
  ['Friendly on the telephone', { kind: 'other' }, 'unclear'],
] as const)('the developer: “%s” %o is %s', (words, part, expected) => {
  expect(status(developer, words, part)).toBe(expected);
});

test.each([
  ['Spanish', 'met'],
  ['Spanish (A2)', 'met'],
  ['Fluent Spanish', 'partly'],
  ['English C2', 'met'],
  ['French', 'missing'],
])('the nurse, who speaks English and some Spanish: “%s” is %s', (words, expected) => {
  expect(status(nurse, words, { kind: 'language' })).toBe(expected);
});

test('permission to work is met when the résumé says so', () => {
  expect(status(`${nurse}\nBritish citizen`, 'Right to work in the UK', { kind: 'permit' })).toBe('met');
});
