import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { type Requirement, requirementKinds } from '#features/postings/domain/requirement.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { asks, developer, shown, today } from './made-pair.testing.ts';
import { matchResultSchema } from './match-result.ts';
import { matchResume } from './match-resume.ts';

const options = { vocabulary: ownVocabulary(), today };
const match = (resume: string, requirements: readonly Requirement[]) =>
  matchResume(requirements, shown(resume), options);
const statuses = (resume: string, requirements: readonly Requirement[]) =>
  match(resume, requirements).requirements.map(({ text, status }) => `${status}: ${text}`);

const forNurse = [
  asks('Registered nurse with NMC registration', { kind: 'certificate' }),
  asks('Degree in nursing', { kind: 'degree' }),
  asks('At least 5 years of experience on an acute ward', { kind: 'experience', years: 5 }),
  asks('Wound care', { skill: 'wound care' }),
  asks('Fluent German', { kind: 'language' }),
  asks('Right to work in the UK', { kind: 'permit' }),
  asks('Spanish', { kind: 'language', importance: 'nice' }),
  asks('Welding', { importance: 'nice' }),
];
const forDeveloper = [
  asks('5 years of experience with TypeScript', { kind: 'experience', years: 5, skill: 'TypeScript' }),
  asks('Strong knowledge of PostgreSQL', { skill: 'PostgreSQL' }),
  asks('Kubernetes', { skill: 'Kubernetes' }),
  asks('A degree in computer science', { kind: 'degree' }),
  asks('Docker', { skill: 'Docker', importance: 'nice' }),
  asks('Fluent French', { kind: 'language', importance: 'nice' }),
];

test('what the nurse shows is met, what she does not is missing, what no résumé tells is unclear', () => {
  expect(statuses(nurse, forNurse)).toEqual([
    'met: Registered nurse with NMC registration',
    'met: Degree in nursing',
    'met: At least 5 years of experience on an acute ward',
    'met: Wound care',
    'missing: Fluent German',
    'unclear: Right to work in the UK',
    'met: Spanish',
    'missing: Welding',
  ]);
});

test('what the developer shows is met', () => {
  expect(statuses(developer, forDeveloper)).toEqual([
    'met: 5 years of experience with TypeScript',
    'met: Strong knowledge of PostgreSQL',
    'missing: Kubernetes',
    'met: A degree in computer science',
    'met: Docker',
    'missing: Fluent French',
  ]);
});

test('must and nice are counted apart, and what is neither in no count', () => {
  const { must, nice } = match(nurse, [...forNurse, asks('Wound care', { importance: 'unclear' })]);
  expect(must).toEqual({ met: 4, of: 6 });
  expect(nice).toEqual({ met: 1, of: 2 });
});

test('the nurse is no developer', () => {
  const { must } = match(nurse, forDeveloper);
  expect(must.met).toBe(0);
});

test('years of two jobs at once count once, and are said only where years are asked', () => {
  const [years, none] = match(developer, [
    asks('5 years of TypeScript', { kind: 'experience', years: 5 }),
    asks('TypeScript'),
  ]).requirements;
  expect(years?.yearsShown).toBe(8.2);
  expect(none?.yearsShown).toBeNull();
});

test('what is shown has proofs, what is missing has none, and they stand in the résumé', () => {
  for (const [text, requirements] of [
    [nurse, forNurse],
    [developer, forDeveloper],
  ] as const) {
    for (const { status, proof } of match(text, requirements).requirements) {
      if (status !== 'unclear') expect(proof.length > 0).toBe(status !== 'missing');
      for (const { quote, span } of proof) expect(text.slice(...span)).toBe(quote);
    }
  }
});

test('a résumé of a name alone shows nothing', () => {
  for (const { status } of match('Ada Baker', [...forNurse, ...forDeveloper]).requirements)
    expect(['missing', 'unclear']).toContain(status);
});

test('without requirements there is nothing to count', () => {
  expect(match(nurse, [])).toEqual({ requirements: [], must: { met: 0, of: 0 }, nice: { met: 0, of: 0 } });
});

test('any requirement can be compared with any résumé, alike each time', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('5 years of', 'nursing', 'TypeScript', 'degree', 'German', 'or', ','),
      fc.string(),
    ),
  );
  const requirement = fc
    .record({
      text: words.map((each) => each.join(' ')),
      kind: fc.constantFrom(...requirementKinds),
      importance: fc.constantFrom('must' as const, 'nice' as const, 'unclear' as const),
      years: fc.option(fc.integer({ min: 1, max: 20 })),
    })
    .map(({ text, ...part }) => asks(text, part));
  fc.assert(
    fc.property(
      fc.array(requirement, { maxLength: 3 }),
      fc.constantFrom(nurse, developer, '', 'x'),
      (each, text) => {
        const result = match(text, each);
        expect(matchResultSchema.safeParse(result).error).toBeUndefined();
        expect(match(text, each)).toEqual(result);
        const { must, nice } = result;
        expect(must.of + nice.of).toBe(each.filter(({ importance }) => importance !== 'unclear').length);
        expect(must.met).toBeLessThanOrEqual(must.of);
        expect(nice.met).toBeLessThanOrEqual(nice.of);
      },
    ),
    { numRuns: 60 },
  );
});
