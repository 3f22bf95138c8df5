import { expect, test } from 'vitest';
import { draftOf, writtenValue } from './fact-draft.ts';

test.each([
  ['day', ['2026-03-01', ''], '2026-03-01'],
  ['count', ['1,240', ''], 1_240],
  ['pay', ['48.000', ''], 48_000],
  ['rating', ['3,5', ''], 3.5],
  ['of', [' 3', '5 '], '3/5'],
  ['stage', ['final', ''], 'final'],
] as const)('a %s is read as it is written: %j', (shape, written, value) => {
  expect(writtenValue(shape, written)).toBe(value);
  expect(writtenValue(shape, draftOf(shape, value))).toBe(value);
});

test.each([
  ['day', ['soon', '']],
  ['count', ['', '']],
  ['count', ['many', '']],
  ['of', ['6', '5']],
  ['of', ['3', '']],
  ['rating', ['9', '']],
] as const)('a %s of another form is not taken: %j', (shape, written) => {
  expect(writtenValue(shape, written)).toBeUndefined();
});
