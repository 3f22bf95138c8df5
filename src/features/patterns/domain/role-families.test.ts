import { expect, test } from 'vitest';
import { roleFamilies } from './role-families.ts';

test('levels, gender, hours and spelling do not part one kind of role', () => {
  const titles = ['Data Analyst', 'Data Analyst', 'Senior Data Analyst (m/f/d)', 'Data analysts, part time'];
  expect(new Set(roleFamilies(titles).values())).toEqual(new Set(['Data Analyst']));
});

test('a narrower title belongs to the more frequent wider one', () => {
  const titles = ['Nurse', 'Nurse', 'Nurse, intensive care', 'Baker'];
  const families = roleFamilies(titles);
  expect(families.get('Nurse, intensive care')).toBe('Nurse');
  expect(families.get('Baker')).toBe('Baker');
});

test('a title without a word of its own belongs to no kind', () => {
  expect(roleFamilies(['', 'Senior (80 %)']).size).toBe(0);
});
