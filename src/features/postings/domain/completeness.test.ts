import { expect, test } from 'vitest';
import { completenessOf } from './completeness.ts';
import { asked } from './reading.testing.ts';

const requirements = (count: number) => Array.from({ length: count }, () => asked('Excel', 'Excel'));
const duty = { text: 'Bake bread', span: [0, 10] as [number, number] };

test.each([
  ['a title and little more', 8, 0, 0, 'title'],
  ['few words that ask for several things', 20, 3, 0, 'partial'],
  ['many words that ask for nothing', 300, 0, 2, 'partial'],
  ['many words that ask for one thing and say what to do', 120, 1, 1, 'full'],
  ['many words that ask for three things', 90, 3, 0, 'full'],
] as const)('%s', (_, words, count, duties, completeness) => {
  const responsibilities = Array.from({ length: duties }, () => duty);
  expect(completenessOf({ words, requirements: requirements(count), responsibilities })).toBe(completeness);
});
