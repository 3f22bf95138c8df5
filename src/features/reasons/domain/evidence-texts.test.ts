import { expect, test } from 'vitest';
import { causeTexts } from './cause-texts.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { describe } from './observation.ts';
import { questions } from './question.ts';

const texts = [
  ...Object.values(evidenceTexts),
  ...Object.values(causeTexts).flatMap(({ name, means }) => [name, means]),
  ...questions.map(({ text }) => text),
];

test.each(texts)('"%s" blames nobody and does not shout', (text) => {
  expect(text).not.toMatch(/!|\byou (are|were) not\b|\bfail|\byour fault\b|\bnot good enough\b|\bweak/i);
});

test('figures are filled into the sentence', () => {
  expect(describe({ evidenceId: 'old-posting', values: { days: 42 } })).toBe(
    'The posting was 42 days old when you applied.',
  );
});
