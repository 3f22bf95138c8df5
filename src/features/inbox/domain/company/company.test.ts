import { expect, test } from 'vitest';
import { englishWords } from '#platform/language/english-words.ts';
import { mailWords } from '../mail-words.ts';
import { senderOf } from '../sender.ts';
import { companyOf } from './company.ts';
import { companyModel } from './company-model.ts';
import { employerLabel } from './employer-label.ts';
import { labelNames } from './label-names.ts';

const isWord = await englishWords();

const company = (from: string, subject: string, text: string) =>
  companyOf({
    subject,
    text,
    sender: senderOf(from),
    to: 'Ola Nordin <ola@example.org>',
    role: undefined,
    said: [...mailWords(subject).words, ...mailWords(text).words],
    isWord,
  });

test('the applicant system that sent a mail is not part of the name', () => {
  const from = 'Amber & Ash via SmartRecruiters <notify@smartrecruiters.com>';
  expect(company(from, 'Your application at Amber & Ash', '')).toBe('Amber & Ash');
});

test('a name ends where its sentence goes on', () => {
  const text = 'Thank you for your interest in the Linden Museum and for applying for Gardener.';
  expect(company('Recruiting <no-reply@greenhouse.io>', 'Your application', text)).toBe('Linden Museum');
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
  [
    'Compliance Hiring <no-reply@palisade-wealth.lever.example>',
    'Your letter',
    'Thank you.',
    'Palisade Wealth',
  ],
  [
    'Chad at Launchpad Logistics <chad@launchpadlogistics.example>',
    'Hi',
    'It arrived.',
    'Launchpad Logistics',
  ],
])('the employer is told from %s', (from, subject, text, expected) => {
  expect(company(from, subject, text)).toBe(expected);
});

test('a free-mail address names no company', () => {
  expect(company('Sam Reed <sam.reed@gmail.com>', 'hello', 'see you soon')).toBeUndefined();
});

test('an endless address is cut into no words', () => {
  const endless = 'kelp'.repeat(20_000);
  expect(company(`Mina <mina@${endless}.io>`, 'Hi', 'Thanks for writing.') ?? '').not.toContain('Kelp Kelp');
  expect(employerLabel(senderOf(`Jobs <${endless}@greenhouse.io>`))).toBeUndefined();
});

test('the reader is never the employer', () => {
  expect(company('hr <hr@gmail.com>', 'For Ola Nordin', 'Dear Ola Nordin, we have your letter.')).not.toBe(
    'Ola Nordin',
  );
});

test.each([
  ['nettleandthyme', 'Nettle & Thyme'],
  ['rowanstudios', 'Rowan Studios'],
  ['rocketpoppies', 'Rocket Poppies'],
  ['thelanternkitchen', 'The Lantern Kitchen'],
  ['thornwickferries', 'Thornwick Ferries'],
  ['hospital-santa-rosa', 'Hospital Santa Rosa'],
])('the words run together in %s are taken apart', (label, name) => {
  const [likeliest] = labelNames(label, { said: new Set(), isWord }, companyModel());
  expect(likeliest?.name).toBe(name);
});

test('a word said in the mail is not taken apart', () => {
  const names = labelNames('kitewing', { said: new Set(['kitewing']), isWord }, companyModel());
  expect(names[0]?.name).toBe('Kitewing');
});

test('words that have accents get them', () => {
  const names = labelNames('clinica-montalvo', { said: new Set(), isWord }, companyModel());
  expect(names[0]?.name).toBe('Clínica Montalvo');
});
