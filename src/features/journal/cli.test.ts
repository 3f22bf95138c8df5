import { expect, test } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { readEntryLine } from './cli.ts';

test('a note is read into its language, how heavy it sounds and thoughts that may be harsher than the facts', () => {
  expect(readEntryLine({ id: 7, text: 'I want to die and I cannot tell anybody about it.' })).toMatchObject({
    id: 7,
    language: 'en',
    safety: { tier: 'B', quote: 'I want to die and I cannot tell anybody about it.' },
  });
});

test('what is no note is refused without a word of it', () => {
  expect(() => readEntryLine({ id: 1, text: { secret: 'I want to die' } })).toThrow(Problem);
  expect(() => readEntryLine({ id: 1, text: { secret: 'I want to die' } })).toThrow(
    /^A note needs an “id” and a “text”.$/,
  );
});
