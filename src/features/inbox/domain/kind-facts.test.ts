import { expect, test } from 'vitest';
import { mailKinds } from './job-mail.ts';
import { kindFacts } from './kind-facts.ts';
import { evidenceOf } from './mail-evidence.ts';

const certain = (kind: string) => mailKinds.map((each) => (each === kind ? 0.95 : 0.006));
const wavering = mailKinds.map(() => 1 / mailKinds.length);

test('rules that are sure are a fact', () => {
  const evidence = evidenceOf({ subject: 'Cook', text: 'We offer you the job as a cook.' });
  expect(kindFacts(evidence, certain('offer'))).toContain('sure of offer');
  expect(kindFacts(evidence, wavering).filter((fact) => fact.startsWith('sure'))).toEqual([]);
});

test('a mail in which nothing speaks of a job is a quiet one', () => {
  const evidence = evidenceOf({ subject: 'hello', text: 'See you on Sunday.' });
  expect(kindFacts(evidence, wavering)).toEqual(expect.arrayContaining(['quiet', 'speaks of no job']));
});

test('a mail that names a job is not', () => {
  const evidence = evidenceOf({
    subject: 'Your application',
    text: 'You applied for the position of Dental Nurse.',
  });
  expect(kindFacts(evidence, wavering)).toContain('names a job');
  expect(kindFacts(evidence, wavering)).not.toContain('quiet');
});
