import type { Stage } from '#features/applications/domain/event.ts';
import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import { factMeanings } from './fact-meanings.ts';
import { mustShares } from './must-shares.ts';
import { daysFrom } from './observe-timing.ts';
import { payShare } from './pay-share.ts';
import { waitedDays } from './waited-days.ts';

/** The quantities of a case, as far as they are known. */
export interface Figures {
  readonly postingAge?: number;
  readonly daysInPile?: number;
  readonly applicants?: number;
  readonly payAsked?: number;
  readonly mustsMet?: number;
  /** Share of the must-haves that is found in the résumé. */
  readonly mustsSeen?: number;
  readonly mustsHidden?: number;
  readonly monthsOut?: number;
  readonly rating?: number;
  /** Days until the answer, from the application or, later on, from the last conversation. */
  readonly waited?: number;
}

/** The facts in words that a figure takes the place of. */
export const wordsFor: Readonly<Record<keyof Figures, readonly EvidenceId[]>> = {
  postingAge: ['old-posting'],
  daysInPile: ['early-application'],
  applicants: ['many-applicants', 'few-applicants'],
  payAsked: ['asked-above-range', 'asked-within-range'],
  mustsMet: ['missing-must', 'all-musts-met'],
  mustsSeen: ['musts-seen', 'musts-hidden', 'musts-visible'],
  mustsHidden: ['musts-hidden', 'musts-visible'],
  monthsOut: ['unusual-profile'],
  rating: ['low-ratings', 'good-ratings'],
  waited: ['answer-within-a-day', 'answer-within-a-week', 'answer-after-weeks', 'days-since-talk'],
};

/** Reads the quantities of a case. */
export function figuresOf(rejection: RejectionCase, stage: Stage): Figures {
  const { posting, appliedAt } = rejection;
  const postingAge = daysFrom(posting?.postedAt, appliedAt);
  const { met, seen, hidden } = mustShares(rejection);
  return known({
    postingAge,
    daysInPile: daysFrom(posting?.repostedAt, appliedAt) ?? postingAge,
    applicants: posting?.applicants,
    payAsked: payShare(rejection),
    mustsMet: met,
    mustsSeen: seen,
    mustsHidden: hidden,
    monthsOut: monthsOut(rejection),
    rating: rating(rejection),
    waited: waitedDays(rejection, stage),
  });
}

/** The same without the figures behind a fact. */
export const figuresWithout = (figures: Figures, id: EvidenceId): Figures =>
  Object.fromEntries(
    Object.entries(figures).filter(([name]) => !wordsFor[name as keyof Figures].includes(id)),
  );

/** The figure that takes the place of each of these words. */
const figureFor = new Map(
  (Object.keys(wordsFor) as (keyof Figures)[]).flatMap((name) =>
    wordsFor[name].map((id) => [id, name] as const),
  ),
);

/** The facts in words that no figure takes the place of. */
export function wordsAlone(seen: readonly EvidenceId[], figures: Figures): EvidenceId[] {
  return seen.filter((id) => {
    const name = figureFor.get(id);
    return name === undefined || figures[name] === undefined;
  });
}

const known = (figures: { [name in keyof Figures]: Figures[name] | undefined }): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));

/** Months without work; nothing when the path is unusual for another reason, which then counts alone. */
function monthsOut({ facts }: RejectionCase): number | undefined {
  const meanings = (facts ?? []).flatMap(({ id, value }) => {
    const meaning = factMeanings.find((candidate) => candidate.id.test(id));
    return meaning?.whenYes === 'unusual-profile' ? [{ counted: meaning.from !== undefined, value }] : [];
  });
  const otherwise = meanings.some(({ counted, value }) => !counted && value !== false);
  const months = Number(meanings.find(({ counted }) => counted)?.value ?? Number.NaN);
  return otherwise || Number.isNaN(months) ? undefined : months;
}

/** The mean of the person's ratings, where the last conversation, after which it ended, counts once more. */
function rating({ interviews }: RejectionCase): number | undefined {
  const talks = (interviews ?? []).map(({ ratings }) => Object.values(ratings ?? {}));
  const all = talks.flat();
  const last = talks.findLast((ratings) => ratings.length > 0);
  return last === undefined ? undefined : (mean(all) + mean(last)) / 2;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
