import { expect, test } from 'vitest';
import { yearsAsked } from './years-asked.ts';

test.each([
  ['At least 3 years of experience', 3],
  ['3-5 years in sales', 3],
  ['3 to 5 years', 3],
  ['one or two years', 1],
  ['5+ years of Java', 5],
  ['five years’ experience', 5],
  ['2 yrs', 2],
  ['a year in a kitchen', 1],
  ['a couple of years', 2],
  ['1.5 years', 1.5],
  ['half a year', 0.5],
  ['six months', 0.5],
  ['18 months in post', 1.5],
  ['mindestens 2 Jahre Berufserfahrung', 2],
  ['zwei Jahren', 2],
  ['anderthalb Jahre', 1.5],
  ['dreijährige Erfahrung', 3],
  ['5 ans d’expérience', 5],
  ['tres años', 3],
  ['4 jaar ervaring', 4],
  ['dois anos', 2],
])('“%s” asks for %d', (words, years) => {
  expect(yearsAsked(words)).toBe(years);
});

test.each([
  'several years of experience',
  'experience',
  'over 18 years of age',
  'be 21 years old',
  'a passport valid for 6 months',
  'relocate within 2 years',
  '0 years',
  '100 years',
  'since 2019',
  '40 hours a week',
  '',
])('“%s” names no years of experience', (words) => {
  expect(yearsAsked(words)).toBeUndefined();
});
