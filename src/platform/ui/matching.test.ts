import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const commands = [
  { label: 'Applications', keywords: 'list jobs' },
  { label: 'Bring in mail' },
  { label: 'Résumé' },
];

test('every word typed must be found, in any order, accents aside', () => {
  expect(matching(commands, 'mail bring')).toEqual([commands[1]]);
  expect(matching(commands, 'RESUME')).toEqual([commands[2]]);
  expect(matching(commands, 'jobs')).toEqual([commands[0]]);
  expect(matching(commands, 'mail jobs')).toEqual([]);
});

test('without words everything is shown', () => {
  expect(matching(commands, '  ')).toEqual(commands);
});
