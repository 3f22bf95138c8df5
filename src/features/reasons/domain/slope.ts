import type { Cause } from './cause.ts';
import type { EvidenceGroup } from './evidence-kind.ts';
import type { Figures } from './figures.ts';
import { placeInPile } from './pile.ts';
import type { SourceId } from './source.ts';

/** How steeply the log-odds of a gate's failing change with a figure, and the usual figure, at which nothing changes. */
interface Slope {
  readonly on: Cause;
  readonly group: EvidenceGroup;
  /** Before a talk or after one only. */
  readonly when?: 'before a talk' | 'after a talk';
  readonly of: (figures: Figures) => number | undefined;
  /** The scale on which the change is even. */
  readonly scale: (value: number) => number;
  readonly perUnit: number;
  readonly usual: number;
  readonly source: SourceId;
}

/** Even between two ends; beyond them more of the same says nothing more. */
const between =
  (least: number, most: number) =>
  (value: number): number =>
    Math.min(most, Math.max(least, value));

/** By the order of size. */
const byOrder = (value: number): number => Math.log(value + 2);

/** Nothing much until about so many days, and then by their order: 0.7 at that many, 2.2 at twice as many. */
const beyond =
  (days: number) =>
  (value: number): number =>
    Math.log1p((value / days) ** 3);

/** By the order of what is missing from a whole; the first thing missing counts most. */
const missing = (share: number): number => Math.log(1.05 - Math.min(1, share));

/** What most apply for: 150 applications an opening (evidence.md §6), and half of them come before the usual one. */
export const usualPile = 150;

/** One for each figure that moves a gate. Chosen so that the ratios of evidence.md §7.4 come out at their thresholds. */
export const slopes = {
  // Times two at forty days, nothing much in the first weeks; postings live a week or two.
  postingAge: {
    on: 'void',
    group: 'posting-life',
    of: ({ postingAge }) => postingAge,
    scale: beyond(40),
    perUnit: 1,
    usual: 20,
    source: 'ghostJobs',
  },
  // Times 1.2 at forty days: who comes late may come when somebody has been chosen.
  postingAgeTaken: {
    on: 'taken',
    group: 'posting-life',
    of: ({ postingAge }) => postingAge,
    scale: beyond(40),
    perUnit: 0.3,
    usual: 20,
    source: 'ghostJobs',
  },
  // Unread: 0.05 below 50 applicants, 0.25 at 200, 0.5 at 500 (§6).
  placeInPile: {
    on: 'unread',
    group: 'arrival',
    of: (figures) => placeInPile(figures, usualPile),
    scale: (place) => Math.log(place + 5),
    perUnit: 1,
    usual: usualPile / 2,
    source: 'reviewOrder',
  },
  // Later applications wait while the first batch is assessed (Ashby), whatever their number.
  daysInPile: {
    on: 'unread',
    group: 'order',
    of: ({ daysInPile }) => daysInPile,
    scale: beyond(14),
    perUnit: 1.5,
    usual: 8,
    source: 'reviewOrder',
  },
  // Times 1.3 above 200 applicants: more of them are as good.
  pileOfRivals: {
    on: 'outcompeted',
    group: 'arrival',
    of: ({ applicants }) => applicants,
    scale: byOrder,
    perUnit: 0.25,
    usual: usualPile / 2,
    source: 'reviewOrder',
  },
  // Pay asked as a share of the most that is offered: times 0.5 well within, times 4 a tenth above.
  payAsked: {
    on: 'terms',
    group: 'terms',
    of: ({ payAsked }) => payAsked,
    scale: between(0.92, 1.15),
    perUnit: 12,
    usual: 1.03,
    source: 'estimate',
  },
  // Share of the must-haves: between the two rows of §7.3 (a gap in 0.08 or in 0.33), and odds times 0.2 when all are met.
  mustsMet: {
    on: 'gap',
    group: 'requirements',
    when: 'before a talk',
    of: ({ mustsMet }) => mustsMet,
    scale: between(0, 1),
    perUnit: -4.5,
    usual: 0.65,
    source: 'requirements',
  },
  // What the résumé does not name may still be there, or be missing, however sure somebody is of it.
  mustsSeen: {
    on: 'gap',
    group: 'documents',
    when: 'before a talk',
    of: ({ mustsSeen }) => mustsSeen,
    scale: between(0, 1),
    perUnit: -2.25,
    usual: 0.6,
    source: 'requirements',
  },
  // In a talk whatever is missing comes up, and nothing does where all is there.
  mustsMissing: {
    on: 'gap',
    group: 'requirements',
    when: 'after a talk',
    of: ({ mustsMet }) => mustsMet,
    scale: missing,
    perUnit: 0.7,
    usual: 0.85,
    source: 'requirements',
  },
  mustsAskedAbout: {
    on: 'gap',
    group: 'documents',
    when: 'after a talk',
    of: ({ mustsSeen }) => mustsSeen,
    scale: missing,
    perUnit: 0.4,
    usual: 0.8,
    source: 'estimate',
  },
  // Of what is there a reader finds the less, the less of what was asked for stands in the résumé.
  mustsFound: {
    on: 'shown',
    group: 'visibility',
    of: ({ mustsSeen }) => mustsSeen,
    scale: between(0, 1),
    perUnit: -3,
    usual: 0.6,
    source: 'estimate',
  },
  // Share of the must-haves that are met but not to be found in the résumé.
  mustsHidden: {
    on: 'shown',
    group: 'visibility',
    of: ({ mustsHidden }) => mustsHidden,
    scale: between(-0.5, 1),
    perUnit: 3,
    usual: 0.15,
    source: 'estimate',
  },
  // Months without work: callbacks fall mainly within the first eight.
  monthsOut: {
    on: 'risk',
    group: 'profile',
    of: ({ monthsOut }) => monthsOut,
    scale: (months) => byOrder(between(0, 12)(months)),
    perUnit: 1,
    usual: 6,
    source: 'unemployment',
  },
  // Of those who went on, who did better was less often outdone; that others did well too takes most of it back.
  ratingAhead: {
    on: 'outcompeted',
    group: 'ratings',
    of: ({ rating }) => rating,
    scale: between(1, 5),
    perUnit: -0.15,
    usual: 3.5,
    source: 'interviewNoise',
  },
  // The person's own ratings (1–5): times 2.2 at two and less, times 0.7 at four and more; one's own view is a weak witness.
  rating: {
    on: 'performance',
    group: 'ratings',
    of: ({ rating }) => rating,
    scale: between(1, 5),
    perUnit: -0.6,
    usual: 3.5,
    source: 'interviewNoise',
  },
} as const satisfies Record<string, Slope>;

export type SlopeId = keyof typeof slopes;

/** The slope behind an id. */
export const slopeOf = (id: SlopeId): Slope => slopes[id];

export const slopeIds = Object.keys(slopes) as SlopeId[];
