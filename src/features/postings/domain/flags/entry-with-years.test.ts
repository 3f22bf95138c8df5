import { describe, expect, it } from 'vitest';
import type { Requirement } from '../requirement.ts';
import { entryWithYears } from './entry-with-years.ts';

const text = 'Junior accountant\nYou have five years in audit.';
const asked: Requirement = {
  text: 'five years in audit',
  kind: 'experience',
  importance: 'must',
  skill: null,
  years: 5,
  span: [27, 46],
};

describe('years asked of beginners', () => {
  it('quotes the requirement', () => {
    expect(entryWithYears(text, 'Junior accountant', [asked])).toMatchObject({ start: 27, end: 46 });
  });

  it('counts neither wishes nor degrees, nor fewer than three years', () => {
    for (const change of [{ importance: 'nice' as const }, { kind: 'degree' as const }, { years: 2 }]) {
      expect(entryWithYears(text, 'Junior accountant', [{ ...asked, ...change }])).toBeUndefined();
    }
  });

  it('leaves other titles alone', () => {
    expect(entryWithYears('Accountant', 'Accountant', [asked])).toBeUndefined();
  });
});
