import { expect, test } from 'vitest';
import type { KnownReason } from '../domain/known-reason.ts';
import { newReasonDraft, reasonDraftOf, reasonOfDraft } from './known-reason-draft.ts';

const draft = { ...newReasonDraft('2026-04-01'), first: 'gap', how: 'feedback' } as const;

test('a reason takes what it was, how it is known and since when', () => {
  expect(reasonOfDraft(draft)).toEqual({ causes: ['gap'], how: 'feedback', on: '2026-04-01' });
  for (const missing of ['first', 'how', 'on'] as const) {
    expect(reasonOfDraft({ ...draft, [missing]: '' })).toBeUndefined();
  }
});

test('a second reason is kept unless it is the first again, or something else was it', () => {
  expect(reasonOfDraft({ ...draft, second: 'terms' })?.causes).toEqual(['gap', 'terms']);
  expect(reasonOfDraft({ ...draft, second: 'gap' })?.causes).toEqual(['gap']);
  expect(reasonOfDraft({ ...draft, first: 'other', second: 'gap' })?.causes).toEqual(['other']);
});

test('words are kept without empty ends, and none are none', () => {
  expect(reasonOfDraft({ ...draft, words: ' too far \n' })?.words).toBe('too far');
  expect(reasonOfDraft({ ...draft, words: '  ' })).not.toHaveProperty('words');
});

test('what was told comes back into the form as it was', () => {
  const told: KnownReason = {
    causes: ['gap', 'terms'],
    how: 'inside',
    on: '2026-04-01',
    words: 'So it was.',
  };
  expect(reasonOfDraft(reasonDraftOf(told))).toEqual(told);
});
