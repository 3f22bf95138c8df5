import { expect, test } from 'vitest';
import { contractIn } from './contract-in.ts';

test.each([
  ['A permanent, part-time post', 'permanent, part-time'],
  ['Fixed-term contract, full time', 'temporary, full-time'],
  ['Maternity cover for nine months', 'temporary'],
  ['A 6 month contract', 'temporary'],
  ['unbefristete Stelle in Vollzeit', 'permanent, full-time'],
  ['Befristete Stelle, Teilzeit', 'temporary, part-time'],
  ['CDI, temps plein', 'permanent, full-time'],
  ['contrato indefinido, jornada completa', 'permanent, full-time'],
  ['Werkstudentin gesucht', 'internship'],
  ['Ausbildung zum Koch', 'apprenticeship'],
  ['as a freelance editor', 'freelance'],
  ['We are full-time gardeners', 'full-time'],
  ['Apprentice Joiner\nBeauly', 'apprenticeship'],
  ['Researcher\nLab\nOulu\n\nThis is a paid internship, from June on.', 'internship'],
  ['Gardener\nPark\nGhent\n\nWe offer two apprenticeship places.', 'apprenticeship'],
  ['Cleaner\nTidy\nLeeds\n\nYou are self-employed and choose your days.', 'freelance'],
])('“%s” is %s', (text, contract) => {
  expect(contractIn(text)).toBe(contract);
});

test.each([
  'We paint houses.',
  'contemporary art',
  '',
  'Night Baker\n- A completed apprenticeship as a baker',
  'Must have: culinary diploma or apprenticeship; 3 yrs on the pass',
  'Koch\nHotel am See\nBonn\n✔ Ausbildung zum Koch',
  'Nurse\nHospital\nLeeds\nClinic, internship or job in public interest law',
  'You will edit a pool of freelance writers.',
  'Open to citizens and permanent residents.',
  'Find temporary accommodation for families.',
  "Three years' full-time experience, or full-time education.",
])('“%s” names no contract', (text) => {
  expect(contractIn(text)).toBeNull();
});

test('what the posting asks for is no contract, but the hours to be worked are', () => {
  const text = 'Joiner, apprenticeship done, able to work full-time';
  const passage = (words: string): [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ];
  expect(contractIn(text)).toBe('apprenticeship, full-time');
  expect(
    contractIn(text, [
      { kind: 'degree', span: passage('apprenticeship done') },
      { kind: 'schedule', span: passage('able to work full-time') },
    ]),
  ).toBe('full-time');
});
