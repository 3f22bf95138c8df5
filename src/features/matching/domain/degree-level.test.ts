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
  ['High school diploma', 1],
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

test.each([
  ['MSc required, PhD preferred', 5],
  ['Bachelor’s degree; a master’s would be a plus', 4],
  ['Studium, idealerweise mit Promotion', 4],
  ['PhD preferred', 6],
  ['GED or high school diploma', 1],
])('“%s” asks for level %d: what is only wished for is not asked', (text, level) => {
  expect(degreeAsked(text)).toBe(level);
});
