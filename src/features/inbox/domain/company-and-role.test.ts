import { expect, test } from 'vitest';
import { companyOf } from './company.ts';
import { mailWords } from './mail-words.ts';
import { nameInDomain } from './name-in-domain.ts';
import { roleFound } from './role.ts';
import { senderOf } from './sender.ts';

const role = (subject: string, text: string) =>
  roleFound({ text: subject, words: mailWords(subject) }, { text, words: mailWords(text) })?.role;

const company = (from: string, subject: string, text: string) =>
  companyOf({ subject, text, sender: senderOf(from), to: 'Ola Nordin <ola@example.org>', role: undefined });

test.each([
  ['Tarnbrook Bakery Careers <jobs@tarnbrook.com>', 'Hello', 'We read your letter.', 'Tarnbrook Bakery'],
  ['Mina at Kelpworks <mina@kelpworks.io>', 'Hi', 'Thanks for writing.', 'Kelpworks'],
  [
    'Joan Pell <joan.pell@harlowclinic.org>',
    'Your letter',
    'Dear Ola,\nthank you.\n\nJoan Pell\nHarlow Clinic',
    'Harlow Clinic',
  ],
  ['Ostrava Foods <no-reply@greenhouse.io>', 'Thanks', 'We have it.', 'Ostrava Foods'],
])('the company is told from %s', (from, subject, text, expected) => {
  expect(company(from, subject, text)).toBe(expected);
});

test('a free-mail address names no company', () => {
  expect(company('Sam Reed <sam.reed@gmail.com>', 'hello', 'see you soon')).toBeUndefined();
});

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

test('words run together in a domain are taken apart', () => {
  expect(nameInDomain('nettleandthyme')).toBe('Nettle & Thyme');
  expect(nameInDomain('tindelstudios')).toBe('Tindel Studios');
  expect(nameInDomain('abc-logistik')).toBe('ABC Logistik');
});
