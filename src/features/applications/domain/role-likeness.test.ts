import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roleLikeness } from './role-likeness.ts';

const is = (a: string, b: string) => roleLikeness(a, b).is;

test('levels tell openings apart', () => {
  expect(is('Junior Data Analyst', 'Senior Data Analyst')).toBe('other');
  expect(is('Data Analyst', 'Senior Data Analyst')).toBe('near');
  expect(is('Sr. Data Analyst', 'Senior Data Analyst (m/f/d)')).toBe('same');
  expect(is('Software Engineer II', 'Software Engineer III')).toBe('other');
  expect(is('Praktikum Marketing', 'Praktikantin Marketing')).toBe('same');
});

test('two teams of one trade are two openings', () => {
  expect(is('Data Analyst', 'Warehouse Clerk')).toBe('other');
  expect(is('Backend Engineer, Payments', 'Backend Engineer, Search')).toBe('near');
});

test.each([
  ['Gärtner (m/w/d)', 'Gärtnerin'],
  ['Köchin', 'Koch'],
  ['Kauffrau für Büromanagement', 'Kaufmann für Büromanagement'],
  ['Erzieher:innen', 'Erzieherin'],
  ['vendeur H/F', 'vendeuse'],
  ['Directrice de magasin', 'Directeur de magasin'],
  ['Infirmier(ère) de nuit', 'Infirmière de nuit'],
  ['Enfermero/a', 'Enfermera'],
  ['Diretora comercial', 'Diretor comercial'],
  ['Verkoopster', 'Verkoper'],
  ['Lerares wiskunde', 'Leraar wiskunde m/v'],
])('%s and %s are one job', (one, other) => {
  expect(is(one, other)).toBe('same');
});

test.each([
  ['Teacher of Geography', 'Geography Teacher'],
  ['Admin Asst', 'Administrative Assistant'],
  ['Care Workers', 'Care Worker - Ref. 20931'],
  ['Adviser', 'Advisor'],
  ['Project Co-ordinator', 'Project Coordinator'],
])('%s and %s are spellings of one title', (one, other) => {
  expect(is(one, other)).toBe('same');
});

test('likeness does not depend on the order of the two', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(roleLikeness(a, b)).toEqual(roleLikeness(b, a));
    }),
  );
});
