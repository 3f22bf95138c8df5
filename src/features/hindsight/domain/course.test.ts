import { describe, expect, test } from 'vitest';
import { type CourseFacts, courseOf } from './course.ts';

const facts = (known: Partial<CourseFacts> = {}): CourseFacts => ({
  channel: 'unknown',
  resumes: [],
  letters: [],
  hasMet: false,
  answers: {},
  told: {},
  ...known,
});

test('of what nothing is stored, nothing is known', () => {
  expect(Object.values(courseOf(facts()))).toEqual(Array.from({ length: 7 }, () => ({})));
});

describe('when it went in', () => {
  test.each([
    ['2026-03-01', 'two-days', 0],
    ['2026-02-27', 'two-days', 2],
    ['2026-02-26', 'month', 3],
    ['2026-01-30', 'month', 30],
    ['2026-01-29', 'later', 31],
  ] as const)('posted on %s, sent on the first of March: %s', (postedOn, way, count) => {
    const { timing } = courseOf(facts({ postedOn, appliedOn: '2026-03-01' }));
    expect(timing).toEqual({ way, source: 'posting', count });
  });

  test('an answer in “Why, probably” tells it where no day is known, and counted days go before it', () => {
    const answers = { 'posting-age': 'old-posting' } as const;
    expect(courseOf(facts({ answers })).timing).toEqual({ way: 'later', source: 'told' });
    const counted = courseOf(facts({ answers, postedOn: '2026-03-01', appliedOn: '2026-03-02' }));
    expect(counted.timing.way).toBe('two-days');
  });
});

describe('what went out', () => {
  const version = (sentWith: number, isRevision = false) => [{ sentWith, isRevision }];

  test('one résumé for many is the usual one, a revision for this one alone is tailored', () => {
    expect(courseOf(facts({ resumes: version(3) })).tailoring).toEqual({
      way: 'usual',
      source: 'document',
      count: 3,
    });
    expect(courseOf(facts({ resumes: version(1, true) })).tailoring.way).toBe('tailored');
    expect(courseOf(facts({ resumes: version(1) })).tailoring).toEqual({});
    expect(courseOf(facts({ letters: version(4) })).letter.way).toBe('general-letter');
  });

  test('the person’s word goes before what the documents seem to say', () => {
    const { letter } = courseOf(facts({ letters: version(4), told: { letter: 'own-letter' } }));
    expect(letter).toEqual({ way: 'own-letter', source: 'told' });
  });
});

test('what is skipped stays unknown, and a way of another choice is none', () => {
  const { followUp, terms } = courseOf(facts({ told: { followUp: 'skipped', terms: 'board' } }));
  expect(followUp).toEqual({ source: 'skipped' });
  expect(terms).toEqual({});
});
