import { expect, test } from 'vitest';
import { mailWords } from './mail-words.ts';
import { roleFound } from './role.ts';

const role = (subject: string, text: string) =>
  roleFound({ text: subject, words: mailWords(subject) }, { text, words: mailWords(text) })?.role;

test.each([
  ['Re: Warehouse Supervisor', 'Hello, thanks for your mail.', 'Warehouse Supervisor'],
  [
    'Your application',
    'Thank you for applying for the position of Dental Nurse at our practice.',
    'Dental Nurse',
  ],
  ['Ihre Bewerbung', 'Sie haben sich als Projektleiterin (m/w/d) beworben.', 'Projektleiterin'],
  ['Tu candidatura', 'Gracias por tu candidatura al puesto de Ingeniera de Datos.', 'Ingeniera de Datos'],
  ['Votre candidature', 'Votre candidature au poste de Chef de Projet est arrivée.', 'Chef de Projet'],
])('the role is told from "%s"', (subject, text, expected) => {
  expect(role(subject, text)).toBe(expected);
});

test('no role is invented where none is named', () => {
  expect(role('hello', 'We got your mail and will write on Monday.')).toBeUndefined();
});
