import fc from 'fast-check';
import { stages } from '#features/applications/domain/event.ts';
import { type EvidenceId, evidence } from '#features/reasons/domain/evidence.ts';
import type { Figures } from '#features/reasons/domain/figures.ts';
import type { Situation } from '#features/reasons/domain/situation.ts';
import type { Actual } from './changed-situation.ts';
import { choices, ways } from './choice.ts';
import type { Course } from './course.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const figures = fc.record(
  {
    postingAge: fc.nat(200),
    daysInPile: fc.nat(200),
    applicants: fc.nat(3_000),
    payAsked: fc.double({ min: 0.3, max: 3, noNaN: true }),
    mustsMet: share,
    mustsSeen: share,
    mustsHidden: share,
    monthsOut: fc.nat(60),
    rating: fc.double({ min: 1, max: 5, noNaN: true }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Figures>;

/** Any situation that an application can end in. */
export const anySituation: fc.Arbitrary<Situation> = fc.record({
  stage: fc.constantFrom(...stages),
  answered: fc.boolean(),
  repostedBefore: fc.boolean(),
  figures,
  seen: fc.uniqueArray(fc.constantFrom(...(Object.keys(evidence) as EvidenceId[])), { maxLength: 8 }),
});

const anyCourse = fc.record(
  Object.fromEntries(
    choices.map((choice) => [
      choice,
      fc.record({ way: fc.constantFrom(undefined, ...ways[choice]) }).map(({ way }) => (way ? { way } : {})),
    ]),
  ),
) as unknown as fc.Arbitrary<Course>;

/** Any application as it went. */
export const anyActual: fc.Arbitrary<Actual> = fc.record({ situation: anySituation, course: anyCourse });
