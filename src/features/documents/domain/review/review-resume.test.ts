import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reading as postingReading } from '#features/postings/domain/reading.testing.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { findingSchema } from '../finding.ts';
import { compareVersions } from './compare-versions.ts';
import { reviewLetter } from './review-letter.ts';
import { reviewResume } from './review-resume.ts';
import { tenSecondsSchema, tenSecondTest } from './ten-second-test.ts';
import { madeJob, madeReading, madeRequirement, today } from './testing.ts';

const review = (text: string, reading = madeReading()) =>
  reviewResume({ text, document: documentWords(text), reading, language: 'en', today, pages: 1 });

const lines = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Responsible for the rota.',
      'Hard-working team player',
      'Born 3.4.1980, married',
      '• Greatly improved sales; sales took off',
      'It would be an honour to join Lark Ltd.',
      '2011 to 2013 at home with my father',
      'Nine years as a cook since 2031',
      'ab sofrt',
    ),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  ),
);

test('whatever the text, nothing is thrown and every quote stands where its span says', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('en', 'de', 'fr'), (all, language) => {
      const text = all.join('\n');
      const known = { text, document: documentWords(text), language, today };
      const findings = [...reviewResume({ ...known, reading: madeReading() }), ...reviewLetter(known)];
      for (const finding of findings) {
        expect(findingSchema.parse(finding)).toEqual(finding);
        if (finding.span) expect(text.slice(...finding.span)).toBe(finding.quote);
      }
    }),
    { numRuns: 200 },
  );
});

test('at most twelve are said, at most four of one kind, the gravest first', () => {
  const duties = Array.from({ length: 9 }, (_, place) => `• Responsible for the ${'abcdefghi'[place]} files`);
  const findings = review(
    [...duties, 'It would be an honour to join Lark Ltd.', 'Born 3.4.1980, married'].join('\n'),
  );
  expect(findings.length).toBeLessThanOrEqual(12);
  expect(findings.filter(({ id }) => id === 'duty-not-result')).toHaveLength(4);
  const severities = findings.map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted((one, other) => other - one));
});

test('a duty and a missing number are never both said of one line', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const spans = review(all.join('\n')).filter(
        ({ id }) => id === 'duty-not-result' || id === 'no-numbers',
      );
      const starts = spans.map(({ span }) => span?.[0]);
      expect(new Set(starts).size).toBe(starts.length);
    }),
  );
});

const text =
  'Ada Okafor\nVeterinary nurse\n\nNurse, Harbour Vets, 01/2020 - present\nDental procedures, 6 a week\n\nReading\nWalking\nRVN registration';
const reading = madeReading({
  name: 'Ada Okafor',
  jobs: [madeJob(text, { title: 'Nurse', employer: 'Harbour Vets', start: '01/2020', end: null })],
});
const posting = postingReading({
  requirements: [madeRequirement('RVN registration'), madeRequirement('veterinary nurse')],
});

test('ten seconds show the top of the page', () => {
  const seen = tenSecondTest(reading, documentWords(text), today, posting);
  expect(tenSecondsSchema.parse(seen)).toEqual(seen);
  expect(seen).toMatchObject({ name: 'Ada Okafor', title: 'Nurse', employer: 'Harbour Vets', years: 7 });
  expect(seen.visible).toEqual(['veterinary nurse']);
  expect(seen.notVisible).toEqual(['RVN registration']);
});

test('a later version tells what went away, what is new and what it shows now', () => {
  const earlier = 'Responsible for the rota.';
  const later = 'Ran a rota of 24 people, RVN registration. Hard-working team player.';
  const compared = compareVersions(
    { text: earlier, findings: review(earlier) },
    { text: later, findings: review(later) },
    posting,
  );
  expect(compared.gone.map(({ id }) => id)).toContain('duty-not-result');
  expect(compared.new.map(({ id }) => id)).toContain('cliche');
  expect(compared.nowShown.map((each) => each.text)).toEqual(['RVN registration']);
});
