import { expect, test } from 'vitest';
import { missingContact } from './missing-contact.ts';
import { personalData } from './personal-data.ts';
import { contextOf, madeReading } from './testing.ts';

const told = (text: string, language = 'en') =>
  personalData(contextOf(text, { language })).map(({ quote }) => quote);

test.each([
  'Date of birth: 11.02.1992',
  'Married, two kids, C of E',
  'Passport No: Z0000000; Nationality: Indian',
  'geb. 02.11.1974 in Zeitz, ledig, evangelisch',
])('%s: nobody needs to know', (line) => {
  expect(told(line)).toEqual([line]);
});

test.each([
  'Raised $4,000 for the children in need',
  'Single point of contact for 40 shops',
  'Evangelische Fachhochschule Dreisam, B.A. Soziale Arbeit',
  'BSN, Hampton University',
])('%s: nothing private', (line) => {
  expect(told(line)).toEqual([]);
});

test('in Germany it is customary, and said so', () => {
  expect(personalData(contextOf('geb. am 3. Juli 1984, verh.', { language: 'de' }))[0]?.says).toBe(
    'private-birth-customary',
  );
});

test('a missing telephone number is pointed out where it would stand', () => {
  const text = 'Ada Okafor\nada@post.example';
  const reading = madeReading({ name: 'Ada Okafor', email: 'ada@post.example', phone: null });
  const [remark] = missingContact(contextOf(text, { reading }));
  expect(remark?.quote).toBe('ada@post.example');
  expect(remark?.says).toBe('no-phone');
});

test('with telephone and mail nothing is missing', () => {
  expect(missingContact(contextOf('Ada Okafor\nada@post.example, 07700 900318'))).toEqual([]);
});
