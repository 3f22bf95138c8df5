import { expect, test } from 'vitest';
import { textDifferences } from './text-differences.ts';
import { withoutSame } from './without-same.ts';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}`).join('\n');

test('a long stretch without a change is counted, and two lines stay around each change', () => {
  const shown = withoutSame(textDifferences(`${lines(10)}\nold`, `${lines(10)}\nnew`));
  expect(shown.map((part) => ('skipped' in part ? part.skipped : part.kind))).toEqual([
    8,
    'same',
    'same',
    'gone',
    'new',
  ]);
});

test('a short stretch stays', () => {
  const shown = withoutSame(textDifferences(`${lines(5)}\nold`, `${lines(5)}\nnew`));
  expect(shown.some((part) => 'skipped' in part)).toBe(false);
});
