import { expect, test } from 'vitest';
import type { Requirement } from '#features/postings/domain/requirement.ts';
import { claimKey, subjectKey } from './subject.ts';

const asked = (text: string, rest: Partial<Requirement> = {}) => ({
  text,
  kind: 'skill' as const,
  skill: null,
  years: null,
  ...rest,
});

test('a known skill is one subject, however it is asked for', () => {
  const one = asked('Experience with Excel', { skill: 'Microsoft Excel' });
  const other = asked('5 years of MS Excel', { skill: 'Microsoft Excel', years: 5 });
  expect(subjectKey(one)).toBe(subjectKey(other));
  expect(claimKey(one)).not.toBe(claimKey(other));
});

test('other things are known again by their telling words', () => {
  expect(subjectKey(asked('Willingness to work nights and weekends'))).toBe(
    subjectKey(asked('willingness to work at nights and on weekends')),
  );
  expect(subjectKey(asked('Willingness to travel'))).not.toBe(
    subjectKey(asked('Willingness to work nights')),
  );
});

test('how well a language is asked for makes another requirement', () => {
  const basic = asked('Basic French', { kind: 'language', skill: 'French' });
  const fluent = asked('Fluent French', { kind: 'language', skill: 'French' });
  expect(claimKey(basic)).not.toBe(claimKey(fluent));
  expect(subjectKey(basic)).toBe(subjectKey(fluent));
});

test('words that all say little still make a key, and a long text a short one', () => {
  expect(subjectKey(asked('Good experience'))).toBe('words good experience');
  expect(subjectKey(asked('wide reading '.repeat(90))).length).toBeLessThanOrEqual(200);
});
