import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { developerResume, germanResume, nurseResume } from './made-resumes.testing.ts';
import { readResume } from './read-resume.ts';
import { type ResumeReading, resumeReadingSchema } from './resume-reading.ts';

const read = (text: string): ResumeReading =>
  readResume(text, { vocabulary: ownVocabulary(), today: '2026-02-10' });
const jobsOf = (text: string) =>
  read(text).jobs.map(({ title, employer, start, end, isCurrent }) =>
    [title, employer, start?.day, isCurrent ? 'now' : end?.day].join(' | '),
  );

test('jobs, schooling and the person are read from a résumé in blocks', () => {
  expect(jobsOf(nurseResume)).toEqual([
    'Staff Nurse | Elmfield Hospital | 2019-03 | now',
    'Care Assistant | Rosewood Care Home | 2015-06 | 2017-12',
  ]);
  expect(read(nurseResume)).toMatchObject({
    name: 'Mara Holm',
    email: 'mara.holm@post.example',
    phone: '+44 7700 900123',
    schooling: [{ degree: 'BSc Nursing', school: 'University of Westhaven', end: { day: '2018' } }],
    languages: [
      { language: 'English', level: 'native' },
      { language: 'Spanish', level: 'B1' },
    ],
  });
});

test('what is written of a job is said of that job', () => {
  const said = read(nurseResume).jobs.map(({ highlights }) => highlights.map(({ text }) => text).join('\n'));
  expect(said[0]).toContain('Care for 12 patients on an acute medical ward, including wound care');
  expect(said[1]).toContain('Helped residents with washing, meals and medicines');
  expect(said[1]).not.toContain('wound care');
});

test('columns with dates first are read as well, and times that overlap are seen', () => {
  expect(jobsOf(developerResume)).toEqual([
    'Senior Developer | Brightwater Software | 2021-03 | now',
    'Developer | Tin Roof Labs | 2018-01 | 2021-02',
    'Freelance Developer | Self-employed | 2019-06 | 2020-05',
  ]);
  expect(read(developerResume)).toMatchObject({
    name: 'Jon Vega',
    url: 'github.com/jonvega',
    overlaps: [{ from: '2019-06', to: '2020-05', months: 12 }],
  });
});

test('skills have the names of the vocabulary, in a list or anywhere', () => {
  const skills = read(developerResume).skills;
  const named = (listed: boolean) => skills.filter((each) => each.listed === listed).map(({ name }) => name);
  expect(named(true)).toEqual(
    expect.arrayContaining(['TypeScript', 'Python', 'PostgreSQL', 'Docker', 'Git']),
  );
  expect(named(false)).toEqual(expect.arrayContaining(['Node.js', 'Python']));
});

test('a German résumé is read alike', () => {
  expect(jobsOf(germanResume)).toEqual([
    'Altenpflegerin | Seniorenhaus Lindenhof | 2020-04 | now',
    'Pflegehelferin | Pflegedienst Sonnentau | 2016-01 | 2020-03',
  ]);
  expect(read(germanResume)).toMatchObject({
    email: 'ida.brandt@post.example',
    phone: '0561 234567',
    schooling: [{ degree: 'Ausbildung zur Altenpflegerin', start: { day: '2013' }, end: { day: '2016' } }],
    gaps: [],
    overlaps: [],
  });
});

test('an empty text gives an empty reading', () => {
  expect(read('')).toMatchObject({
    name: null,
    jobs: [],
    schooling: [],
    skills: [],
    gaps: [],
    unrecognised: [],
  });
});

const pieces = [nurseResume, developerResume, germanResume].flatMap((text) => text.split(/(?<=\n)/));
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

test('any text is read, alike each time, and every passage stands in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = read(text);
      expect(resumeReadingSchema.safeParse(reading).error).toBeUndefined();
      expect(read(text)).toEqual(reading);
      const { skills, certificates, languages, headings, jobs } = reading;
      const said = [
        ...skills.map(({ written, span }) => ({ text: written, span })),
        ...certificates.map(({ name, span }) => ({ text: name, span })),
        ...languages.map(({ language, span }) => ({ text: language, span })),
        ...headings,
        ...jobs.flatMap(({ highlights }) => highlights),
      ];
      for (const { text: words, span } of said) expect(text.slice(...span)).toBe(words);
    }),
    { numRuns: 60 },
  );
});
