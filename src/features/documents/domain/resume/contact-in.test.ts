import { expect, test } from 'vitest';
import { contactIn } from './contact-in.ts';

test('address, telephone and page are found as written', () => {
  expect(
    contactIn('Ida Brandt, Tel: +49 (0)561 234567\nida@post.example | https://ida.example/cv).'),
  ).toEqual({
    email: 'ida@post.example',
    phone: '+49 (0)561 234567',
    url: 'https://ida.example/cv',
  });
});

test.each([
  ['Phone (555) 010-0199', '(555) 010-0199'],
  ['0170 1234567', '0170 1234567'],
  ['+1 555.010.0199 ext 3', '+1 555.010.0199'],
  ['Born 12.05.1988, phone 0170 1234567', '0170 1234567'],
  ['Fax 0561 111111, mobile 0170 1234567', '0170 1234567'],
])('in “%s” the telephone is %s', (text, phone) => {
  expect(contactIn(text).phone).toBe(phone);
});

test.each(['2013 – 2016', '01/2016 – 03/2020', '12.05.1988', 'Student 123456789', 'two phones'])(
  'in “%s” there is no telephone',
  (text) => {
    expect(contactIn(text).phone).toBeNull();
  },
);

test.each([
  ['www.ida.example/cv.', 'www.ida.example/cv'],
  ['github.com/ida, Kassel', 'github.com/ida'],
  ['linkedin.com/in/ida', 'linkedin.com/in/ida'],
])('“%s” has the page %s', (text, url) => {
  expect(contactIn(text).url).toBe(url);
});

test('an address keeps its accents, and half of one is none', () => {
  expect(contactIn('mäx.müller@post.example').email).toBe('mäx.müller@post.example');
  expect(contactIn('a@b').email).toBeNull();
});
