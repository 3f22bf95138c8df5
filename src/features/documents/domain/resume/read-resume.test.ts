import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { readResume } from './read-resume.ts';
import type { ResumeReading } from './resume-reading.ts';

const read = (text: string) => readResume(text, { vocabulary: ownVocabulary(), today: '2026-11-26' });

const spansOf = (reading: ResumeReading): [number, number][] => [
  ...[...reading.jobs, ...reading.schooling, ...reading.skills].map(({ span }) => span),
  ...[...reading.certificates, ...reading.languages, ...reading.headings].map(({ span }) => span),
  ...reading.jobs.flatMap(({ highlights }) => highlights.map(({ span }) => span)),
];

const scraps = [
  ...['Experience', 'Education', 'Skills', 'Nurse', 'Head Gardener', 'Weidenwerk GmbH', 'St Anna College'],
  ...['03/2019 – present', '2014-23', '2019-03', 'Jan 2015 to', 'BSc', 'Deutsch C1', 'SQL, Excel', '•', ', '],
  ...['   ', '\t', '\n', '\n\n', ' at ', ' | ', '(', ')', ':', '@', 'a@b.example', '+49 331 000000', '\r\n'],
];
const likeResumes = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 120,
  })
  .map((parts) => parts.join(''));

test('any text is read, and every passage found lies inside of it', () => {
  fc.assert(
    fc.property(fc.oneof(likeResumes, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
      for (const [start, end] of spansOf(read(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});

/** On a busy machine of two cores; alone it takes a fifth. */
const bound = 10_000;

test.each<[about: string, text: string]>([
  [
    '20 MB of a résumé over and over',
    'Nurse, Weidenwerk GmbH, 2014 – 2019\n• Led a team of six\n'.repeat(340_000),
  ],
  ['100,000 lines', 'a\n'.repeat(100_000)],
  ['100,000 lines of entries', 'Nurse, Weidenwerk, 2014 – 2019\n'.repeat(100_000)],
  ['a line of 1 MB', 'Head Gardener at Weidenwerk, SQL, '.repeat(30_000)],
  ['a word of 1 MB', 'a'.repeat(1_000_000)],
  ['1 MB of spaces', `Name${' '.repeat(1_000_000)}x`],
  ['1 MB of dates', '2014-2015 '.repeat(100_000)],
  ['1 MB of signs', '@.'.repeat(500_000)],
])('%s: reading ends in time', { timeout: 60_000 }, (_, text) => {
  read('warm');
  const began = performance.now();
  const reading = read(text);
  expect(performance.now() - began).toBeLessThan(bound);
  expect(reading.unrecognised.at(-1)).toMatch(/^This is a very long text/);
});

test('a text of usual length is read to its end', () => {
  expect(read('Experience\nNurse, St Anna Hospital, 2014 – 2019').unrecognised).toEqual([]);
});
