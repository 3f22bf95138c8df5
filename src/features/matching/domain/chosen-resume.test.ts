import { expect, test } from 'vitest';
import { chosenResume } from './chosen-resume.ts';

const resumes = [{ id: 'new' }, { id: 'old' }];

test('what went out is compared, otherwise the newest', () => {
  expect(chosenResume(resumes, ['old', 'letter'])).toEqual({ resume: { id: 'old' }, chosen: 'sent' });
  expect(chosenResume(resumes, [])).toEqual({ resume: { id: 'new' }, chosen: 'newest' });
  expect(chosenResume([], ['old'])).toBeUndefined();
});

test('another one may be asked for', () => {
  expect(chosenResume(resumes, ['old'], 'new')).toEqual({ resume: { id: 'new' }, chosen: 'asked' });
  expect(chosenResume(resumes, ['old'], 'old')?.chosen).toBe('sent');
});
