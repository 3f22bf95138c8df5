import { expect, test } from 'vitest';
import { z } from 'zod';
import { countries } from './countries.ts';
import { countryHelpSchema } from './country-help.ts';
import { guessCountry } from './guess-country.ts';

const lines = countries.flatMap((country) => country.lines);
const numbers = [
  ...countries.flatMap(({ emergency }) => emergency.map(({ number }) => number)),
  ...lines.flatMap((line) =>
    line.confidence === 'low' ? [] : [line.call?.number ?? [], line.text?.number ?? []].flat(),
  ),
];

test('every country is complete and listed once', () => {
  expect(z.array(countryHelpSchema).parse(countries)).toEqual(countries);
  const codes = countries.map(({ country }) => country);
  expect(new Set(codes).size).toBe(codes.length);
});

test('no zone belongs to two countries', () => {
  const zones = countries.flatMap((country) => country.zones);
  expect(new Set(zones).size).toBe(zones.length);
});

test('the clock of the device tells the likely country, or nothing', () => {
  expect(guessCountry('Europe/London')).toBe('GB');
  expect(guessCountry('America/Argentina/Cordoba')).toBe('AR');
  expect(guessCountry('America/Indiana/Knox')).toBe('US');
  expect(guessCountry('Asia/Kuching')).toBe('MY');
  expect(guessCountry('Antarctica/Troll')).toBeUndefined();
});

/** Once in many lists, and no longer the way to reach the line (or never confirmed at all). */
const retired = [
  '1-800-273-8255', // United States, now 988
  '1-833-456-4566', // Canada, now 988
  '1393', // South Korea, now 109
  '010 195 202', // Finland
  '0900-0113', // Netherlands, now 113
  '1850 60 90 90', // Ireland, now 116 123
  '08457 90 90 90', // United Kingdom, now 116 123
  '199 284 284', // Italy, now 02 2327 2327
  '141', // Brazil, now 188
  '0800-788-995', // Taiwan, now 1925
  '1800-221-4444', // Singapore, now 1767
  '03-7956 8145', // Malaysia
  '284 016 666', // Czechia, closed at the end of 2023
  '0800 345 1435', // Argentina, seen at no page
];

test('a number that is known to be out of use is not listed', () => {
  const digits = new Set(numbers.map(digitsOf));
  expect(retired.filter((number) => digits.has(digitsOf(number)))).toEqual([]);
});

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^1(?=8\d{9}$)/, '');
}
