import { expect, test } from 'vitest';
import { matchChanges } from './match-changes.ts';
import type { MatchedRequirement } from './match-result.ts';

const matched = (text: string, status: MatchedRequirement['status'], start: number): MatchedRequirement => ({
  text,
  kind: 'skill',
  importance: 'must',
  skill: text,
  years: null,
  span: [start, start + text.length],
  status,
  proof: [],
  yearsShown: null,
});

test('what is shown more is now shown, what is shown less no longer, and the rest is not told', () => {
  const before = [matched('Excel', 'missing', 0), matched('SAP', 'met', 10), matched('Word', 'partly', 20)];
  const after = [matched('Excel', 'partly', 0), matched('SAP', 'unclear', 10), matched('Word', 'partly', 20)];
  const { nowShown, noLonger } = matchChanges(before, after);
  expect(nowShown.map(({ requirement, before, after }) => [requirement.text, before, after])).toEqual([
    ['Excel', 'missing', 'partly'],
  ]);
  expect(noLonger.map(({ requirement, before, after }) => [requirement.text, before, after])).toEqual([
    ['SAP', 'met', 'unclear'],
  ]);
});
