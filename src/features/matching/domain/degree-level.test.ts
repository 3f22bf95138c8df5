import { expect, test } from 'vitest';
import { degreeAsked, degreeLevel } from './degree-level.ts';

test('schooling rises from school to doctorate', () => {
  const rising = [
    'GCSE Maths',
    'Ausbildung zum Koch',
    'HND in Building',
    'BSc Nursing',
    'MSc Physics',
    'PhD',
  ];
  expect(rising.map(degreeLevel)).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([
  ['Realschulabschluss', 1],
  ['Abitur', 2],
  ['City & Guilds Level 3', 2],
  ['Bachelor’s degree', 4],
  ['Diplom-Ingenieur', 5],
  ['Diploma in bakery', 3],
  ['Staatsexamen', 5],
  ['Bachelor, then Master', 5],
  ['three years in a kitchen', 0],
  ['', 0],
])('“%s” is of level %d', (text, level) => {
  expect(degreeLevel(text)).toBe(level);
});

test('of alternatives the lowest is enough, of several the highest is asked', () => {
  expect(degreeAsked('A degree or an apprenticeship')).toBe(2);
  expect(degreeAsked('Studium oder Ausbildung')).toBe(2);
  expect(degreeAsked('Bachelor and Master')).toBe(5);
  expect(degreeAsked('a friendly manner')).toBe(0);
});
