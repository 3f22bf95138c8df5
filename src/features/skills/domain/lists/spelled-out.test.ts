import { expect, test } from 'vitest';
import { spelledOut } from './spelled-out.ts';

test('a name with its abbreviation behind it is two names', () => {
  expect(spelledOut('Lamp oil query language LOQL')).toEqual(['Lamp oil query language', 'LOQL']);
  expect(spelledOut('Point of light POL software')).toEqual(['Point of light software', 'POL software']);
});

test('the abbreviation of a brand does not stand alone', () => {
  expect(spelledOut('Lamp Management System LMS')).toEqual(['Lamp Management System']);
  expect(spelledOut('Acme Lamp Management System LMS')).toEqual(['Acme Lamp Management System', 'Acme LMS']);
});

test('letters that stand for no words before them are a part of the name', () => {
  expect(spelledOut('Acme LUX')).toEqual([]);
  expect(spelledOut('LUX')).toEqual([]);
});
