import { expect, test } from 'vitest';
import { z } from 'zod';
import { countries } from './countries.ts';
import { guessCountry } from './guess-country.ts';
import { countryHelpSchema, dialled } from './help-line.ts';

test('every country is complete and listed once', () => {
  expect(z.array(countryHelpSchema).parse(countries)).toEqual(countries);
  const codes = countries.map(({ country }) => country);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every number can be dialled: digits, with spaces or dashes to read them by', () => {
  const numbers = countries.flatMap(({ emergency, lines }) => [
    ...emergency,
    ...lines.map((line) => line.number),
  ]);
  expect(numbers.filter((number) => !/^[\d][\d -]*\d$/.test(number))).toEqual([]);
  expect(dialled('0800 111 0 111')).toBe('08001110111');
});

test('no zone belongs to two countries', () => {
  const zones = countries.flatMap((country) => country.zones);
  expect(new Set(zones).size).toBe(zones.length);
});

test('the clock of the device tells the likely country, or nothing', () => {
  expect(guessCountry('Europe/London')).toBe('GB');
  expect(guessCountry('America/Argentina/Cordoba')).toBe('AR');
  expect(guessCountry('America/Indiana/Knox')).toBe('US');
  expect(guessCountry('Antarctica/Troll')).toBeUndefined();
});

test('a number that is known to be out of use is not listed', () => {
  const text = JSON.stringify(countries);
  for (const retired of ['1-800-273', '1393', '010 195 202']) expect(text).not.toContain(retired);
});
