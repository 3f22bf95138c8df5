import { expect, test } from 'vitest';
import { textDifferences } from './text-differences.ts';

const marked = (before: string, after: string) =>
  textDifferences(before, after).map(
    ({ kind, parts }) =>
      `${kind}: ${parts.map(({ words, changed }) => (changed ? `[${words.trim()}]` : words.trim())).join(' ')}`,
  );

test('the same words have no difference, however they are spaced', () => {
  expect(textDifferences('One  two\n\nthree', 'One two\nthree\n').every(({ kind }) => kind === 'same')).toBe(
    true,
  );
});

test('a changed line stands beside the old one, with the changed words marked', () => {
  expect(marked('Ola\nBaker in Ghent\nDutch', 'Ola\nPlanner in Ghent\nDutch')).toEqual([
    'same: Ola',
    'gone: [Baker] in Ghent',
    'new: [Planner] in Ghent',
    'same: Dutch',
  ]);
});

test('lines that came or went are marked whole', () => {
  expect(marked('Ola\nBaker', 'Ola\nBaker\nFrench')).toEqual(['same: Ola', 'same: Baker', 'new: [French]']);
});
