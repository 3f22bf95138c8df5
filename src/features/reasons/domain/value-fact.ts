import { stages } from '#features/applications/domain/event.ts';
import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import type { FactShape, FactValue } from './fact-value.ts';
import { figuresOf, wordsFor } from './figures.ts';
import { lastTalk } from './last-talk.ts';
import { mustsTold } from './must-counts.ts';
import { mustCoverage } from './must-coverage.ts';
import { offeredPay } from './offered-pay.ts';
import { monthsAsSaid, mustsAsSaid, ratedAs, talkedOn } from './said-value.ts';

/** A fact with a value that the person can set right: how it stands in a case, and how another value is put there. */
interface ValueFact {
  readonly shape: FactShape;
  /** What is seen in the case because of it. */
  readonly words: readonly EvidenceId[];
  readonly of: (rejection: RejectionCase) => FactValue | undefined;
  /** The case with another value; `undefined` is not known. */
  readonly with: (rejection: RejectionCase, value: FactValue | undefined) => RejectionCase;
}

const day = (moment: string | undefined): string | undefined => moment?.slice(0, 'YYYY-MM-DD'.length);
const text = (value: FactValue | undefined): string | undefined =>
  value === undefined ? undefined : String(value);
const amount = (value: FactValue | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

/** Every fact with a value, in the order in which it is told. */
const facts = {
  applied: {
    shape: 'day',
    words: [],
    of: ({ appliedAt }) => day(appliedAt),
    with: (rejection, value) => ({ ...rejection, appliedAt: text(value) }),
  },
  answered: {
    shape: 'day',
    words: wordsFor.waited,
    of: ({ ending, endedAt }) => (ending === 'silent' ? undefined : day(endedAt)),
    with: (rejection, value) => ({ ...rejection, endedAt: text(value) }),
  },
  stage: {
    shape: 'stage',
    words: [],
    of: ({ stage }) => stage,
    with: (rejection, value) => ({
      ...rejection,
      stage: stages.find((stage) => stage === value) ?? rejection.stage,
    }),
  },
  talked: {
    shape: 'day',
    words: ['days-since-talk'],
    of: ({ interviews }) => day(lastTalk(interviews)),
    with: talkedOn,
  },
  rating: {
    shape: 'rating',
    words: wordsFor.rating,
    of: (rejection) => rounded(figuresOf(rejection, rejection.stage).rating),
    with: ratedAs,
  },
  musts: {
    shape: 'of',
    words: [...wordsFor.mustsMet, ...wordsFor.mustsSeen, ...wordsFor.mustsHidden],
    of: mustsOf,
    with: mustsAsSaid,
  },
  posted: {
    shape: 'day',
    words: ['old-posting', 'early-application'],
    of: ({ posting }) => day(posting?.postedAt),
    with: (rejection, value) => ({
      ...rejection,
      posting: { ...rejection.posting, postedAt: text(value) },
    }),
  },
  reposted: {
    shape: 'day',
    words: ['reposted'],
    of: ({ posting }) => day(posting?.repostedAt),
    with: (rejection, value) => ({
      ...rejection,
      posting: { ...rejection.posting, repostedAt: text(value) },
    }),
  },
  applicants: {
    shape: 'count',
    words: wordsFor.applicants,
    of: ({ posting }) => posting?.applicants,
    with: (rejection, value) => ({
      ...rejection,
      posting: { ...rejection.posting, applicants: amount(value) },
    }),
  },
  'pay-asked': {
    shape: 'pay',
    words: wordsFor.payAsked,
    of: ({ salaryAsked }) => salaryAsked,
    with: (rejection, value) => ({ ...rejection, salaryAsked: amount(value) }),
  },
  'pay-offered': {
    shape: 'pay',
    words: [],
    of: (rejection) => offeredPay(rejection)?.top,
    with: (rejection, value) => ({ ...rejection, salaryOffered: amount(value) ?? null }),
  },
  'months-out': {
    shape: 'months',
    words: wordsFor.monthsOut,
    of: (rejection) => figuresOf(rejection, rejection.stage).monthsOut,
    with: monthsAsSaid,
  },
} as const satisfies Readonly<Record<string, ValueFact>>;
export type ValueFactId = keyof typeof facts;

export const valueFacts: Readonly<Record<ValueFactId, ValueFact>> = facts;
export const valueFactIds = Object.keys(facts) as [ValueFactId, ...ValueFactId[]];

/** As they were said, else as the posting beside the résumé shows it. */
function mustsOf({ facts: given, musts }: RejectionCase): string | undefined {
  const said = mustCoverage(given ?? [])?.quote;
  if (said?.includes('/')) return said.replace(/\s/g, '');
  return musts && mustsTold(musts) > 0 ? `${musts.shown + musts.unshown}/${mustsTold(musts)}` : undefined;
}

const rounded = (rating: number | undefined): number | undefined =>
  rating === undefined ? undefined : Math.round(rating * 10) / 10;
