import { expect, test } from 'vitest';
import { englishWords } from '#platform/language/english-words.ts';
import { companyOf } from './company.ts';
import { mailWords } from './mail-words.ts';
import { nameInDomain } from './name-in-domain.ts';
import { roleFound } from './role.ts';
import { senderOf } from './sender.ts';

const role = (subject: string, text: string) =>
  roleFound({ text: subject, words: mailWords(subject) }, { text, words: mailWords(text) })?.role;

const company = (from: string, subject: string, text: string) =>
  companyOf({
    subject,
    text,
    sender: senderOf(from),
    to: 'Ola Nordin <ola@example.org>',
    role: undefined,
    isWord: () => false,
  });

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

test.each([
  ['nettleandthyme', 'Nettle & Thyme'],
  ['rowanstudios', 'Rowan Studios'],
  ['abc-logistik', 'ABC Logistik'],
  ['rocketpoppies', 'Rocket Poppies'],
  ['thelanternkitchen', 'The Lantern Kitchen'],
  ['thornwickferries', 'Thornwick Ferries'],
  ['bankofredhill', 'Bank Of Red Hill'],
])('the words run together in %s are taken apart', async (label, name) => {
  expect(nameInDomain(label, new Set(), await englishWords())).toBe(name);
});

test('a word said in the mail is not taken apart', async () => {
  expect(nameInDomain('kitewing', new Set(['kitewing']), await englishWords())).toBe('Kitewing');
});
