import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import {
  germanPosting,
  listPosting,
  oneLinePosting,
  prosePosting,
  specificationPosting,
} from './made-postings.testing.ts';
import { postingReadingSchema } from './posting-reading.ts';
import { readPosting } from './read-posting.ts';

const made = {
  list: listPosting,
  prose: prosePosting,
  specification: specificationPosting,
  german: germanPosting,
  'one line': oneLinePosting,
};
const read = (text: string) => readPosting(text, { vocabulary: ownVocabulary(), year: 2026 });
/** The requirement whose words hold these. */
const about = (text: string, words: string) =>
  read(text).requirements.find((each) => each.text.includes(words));

test.each([
  ['list', 'payroll', { kind: 'experience', importance: 'must', years: 3, skill: 'payroll' }],
  ['list', 'Excel', { kind: 'skill', importance: 'must', skill: 'Microsoft Excel' }],
  ['list', 'bookkeeping', { kind: 'certificate', importance: 'must', years: null }],
  ['list', 'French', { kind: 'language', importance: 'nice' }],
  ['list', 'Sage', { importance: 'nice' }],
  ['prose', 'two years', { kind: 'experience', importance: 'must', years: 2 }],
  ['prose', 'laminate dough', { kind: 'skill', importance: 'must' }],
  ['prose', 'diploma', { kind: 'degree', importance: 'nice' }],
  ['prose', 'Dutch', { kind: 'language', importance: 'nice' }],
  ['specification', 'NMC PIN', { kind: 'certificate', importance: 'must' }],
  ['specification', 'Degree in nursing', { kind: 'degree', importance: 'must' }],
  ['specification', 'Mentorship', { importance: 'nice' }],
  ['specification', 'acute ward', { kind: 'experience', importance: 'must' }],
  ['specification', 'electronic patient records', { importance: 'nice' }],
  ['specification', 'English', { kind: 'language', importance: 'must' }],
  ['specification', 'nights', { kind: 'schedule', importance: 'must' }],
  ['german', 'Ausbildung', { kind: 'degree', importance: 'must' }],
  ['german', '2 Jahre', { kind: 'experience', importance: 'must', years: 2 }],
  ['german', 'Schichtdienst', { kind: 'schedule', importance: 'must' }],
  ['german', 'Deutschkenntnisse', { kind: 'language', importance: 'must' }],
  ['german', 'Führerschein', { kind: 'certificate', importance: 'nice' }],
  ['one line', '2 years', { kind: 'experience', importance: 'must', years: 2 }],
  ['one line', 'licence', { kind: 'certificate', importance: 'must' }],
] as const)('the posting “%s” asks for “%s”', (posting, words, expected) => {
  expect(about(made[posting], words)).toMatchObject(expected);
});

test.each([
  [
    'list',
    {
      title: 'Payroll Clerk',
      company: 'Harbour & Sons',
      location: 'Leeds',
      contract: 'permanent, part-time',
    },
  ],
  ['prose', { title: 'Pastry Chef', salary: { min: 16, max: 16, currency: 'EUR', period: 'hour' } }],
  ['german', { company: 'Seniorenhaus Lindenhof', location: 'Kassel', contract: 'permanent, full-time' }],
  ['one line', { location: 'Hull', salary: { min: 14, max: 14, currency: 'GBP', period: 'hour' } }],
] as const)('the posting “%s” says who, what and where', (posting, expected) => {
  expect(read(made[posting])).toMatchObject(expected);
});

test('of a title with a bracket no half bracket stays', () => {
  expect(read(germanPosting).title).toMatch(/^Altenpfleger(?: \(m\/w\/d\))?$/);
});

test('a list of things to do and of things offered asks for nothing', () => {
  const asked = read(listPosting).requirements.map(({ text }) => text);
  expect(asked.filter((text) => /payslips|holiday|boats/.test(text))).toEqual([]);
});

test('a whole posting, a part of one and a title are told apart', () => {
  expect(read(listPosting).completeness).toBe('full');
  expect(read(oneLinePosting).completeness).toBe('partial');
  expect(read('Night porter, Hull').completeness).toBe('title');
});

test('a text that says nothing gives a reading that says nothing', () => {
  expect(read('')).toMatchObject({ title: null, salary: null, requirements: [], skills: [], flags: [] });
});

/** Postings cut up and put together anew, with anything between. */
const pieces = Object.values(made).flatMap((text) => text.split(/(?<=[\n.,])/));
const texts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

test('any text is read, alike each time, and every passage stands in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = read(text);
      expect(postingReadingSchema.safeParse(reading).error).toBeUndefined();
      expect(read(text)).toEqual(reading);
      for (const { text: words, span } of [...reading.requirements, ...reading.responsibilities]) {
        expect(text.slice(...span)).toBe(words);
        expect(words.trim()).not.toBe('');
      }
      for (const { quote, span } of reading.flags) expect(text.slice(...span)).toBe(quote);
      for (const { span } of reading.skills) expect(text.slice(...span).trim()).not.toBe('');
    }),
    { numRuns: 60 },
  );
});
