import { expect, test } from 'vitest';
import type { EvidenceId } from './evidence.ts';
import { tabled } from './parameters.ts';
import { questions } from './question.ts';
import { nothingKnown } from './situation.ts';
import { tellsMore } from './tells-more.ts';

function asked(stage: 'applied' | 'interview', ...ids: EvidenceId[]) {
  const seen = ids.map((evidenceId) => ({ evidenceId }));
  return tellsMore({ ...nothingKnown(stage), seen: ids }, tabled(stage), seen);
}

test('the shares of the answers to a question sum to one', () => {
  for (const { answers } of questions)
    expect(answers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('the most telling question comes first', () => {
  const gains = asked('applied').map(({ gain }) => gain);
  expect(gains.length).toBeGreaterThan(2);
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
});

test('what is known is not asked', () => {
  expect(asked('applied').map(({ id }) => id)).toContain('answer-time');
  expect(asked('applied', 'no-answer').map(({ id }) => id)).not.toContain('answer-time');
});

test('nothing about a conversation is asked of someone who had none', () => {
  expect(asked('applied').map(({ id }) => id)).not.toContain('ratings');
  expect(asked('interview').map(({ id }) => id)).toContain('ratings');
});

test('where the reason is nearly sure, answers can add little', () => {
  const open = asked('applied')[0]?.gain ?? 0;
  const settled = asked('applied', 'says-inside-hire', 'inside-hire')[0]?.gain ?? 0;
  expect(settled).toBeLessThan(open);
});
