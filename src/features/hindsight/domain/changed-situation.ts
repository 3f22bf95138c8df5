import type { EvidenceId } from '#features/reasons/domain/evidence.ts';
import type { Figures } from '#features/reasons/domain/figures.ts';
import { type MustCounts, mustsTold } from '#features/reasons/domain/must-counts.ts';
import type { Situation } from '#features/reasons/domain/situation.ts';
import type { Way } from './choice.ts';
import type { Course } from './course.ts';
import { movedBy, type WhatIf } from './what-if.ts';

/** What the same application is known by besides its situation. */
export interface Actual {
  readonly situation: Situation;
  readonly course: Course;
  readonly musts?: MustCounts | undefined;
}

/** Sent within so many days of the posting counts as early. */
const early = 2;

/**
 * The same situation with that one fact changed; undefined where it was so already, could not have been, or is not known,
 * since then nobody can say what would have changed.
 */
export function changedSituation(actual: Actual, whatIf: WhatIf): Situation | undefined {
  return movedBy[whatIf].at.includes(actual.situation.stage) ? changes[whatIf](actual) : undefined;
}

const changes: Readonly<Record<WhatIf, (actual: Actual) => Situation | undefined>> = {
  musts({ situation, musts }) {
    const { mustsMet, mustsSeen, mustsHidden } = situation.figures;
    if (mustsHidden !== undefined && mustsHidden > 0) {
      return withFigures(situation, {
        mustsHidden: 0,
        ...(mustsSeen !== undefined && { mustsSeen: mustsSeen + mustsHidden }),
      });
    }
    if (mustsMet !== undefined) return undefined;
    // Where the person said that one is missing, it could not have been shown.
    if (mustsSeen === undefined || situation.seen.includes('missing-must')) return undefined;
    const most = musts && mustsTold(musts) > 0 ? 1 - musts.lacking / mustsTold(musts) : 1;
    return mustsSeen < most ? withFigures(situation, { mustsSeen: most }) : undefined;
  },
  timing({ situation, course }) {
    const { daysInPile } = situation.figures;
    const wasLater = daysInPile === undefined ? isLate(course.timing.way) : daysInPile > early;
    return wasLater
      ? withFigures(withFacts(situation, [], ['old-posting']), { daysInPile: early })
      : undefined;
  },
  channel({ situation, course: { channel } }) {
    const nobodyPassedItOn = channel.way === 'board' || channel.way === 'company' || channel.way === 'event';
    const isSo = situation.seen.includes('referral') || situation.seen.includes('recruiter');
    return nobodyPassedItOn && !isSo ? withFacts(situation, ['referral'], []) : undefined;
  },
  tailoring({ situation, course }) {
    const wasUsual = course.tailoring.way === 'usual' || situation.seen.includes('untailored');
    const isSo = situation.seen.includes('tailored');
    return wasUsual && !isSo ? withFacts(situation, ['tailored'], ['untailored']) : undefined;
  },
  terms({ situation, course }) {
    const { payAsked } = situation.figures;
    const wasOpen = course.terms.way === 'not-clear' || situation.seen.includes('asked-above-range');
    const isSo = situation.seen.includes('asked-within-range') || (payAsked !== undefined && payAsked <= 1);
    if (!wasOpen || isSo) return undefined;
    const { payAsked: _, ...figures } = situation.figures;
    return { ...withFacts(situation, ['asked-within-range'], ['asked-above-range']), figures };
  },
};

const isLate = (way: Way | undefined): boolean => way === 'month' || way === 'later';

const withFigures = (situation: Situation, figures: Partial<Figures>): Situation => ({
  ...situation,
  figures: { ...situation.figures, ...figures },
});

const withFacts = (
  situation: Situation,
  added: readonly EvidenceId[],
  gone: readonly EvidenceId[],
): Situation => ({
  ...situation,
  seen: [...situation.seen.filter((id) => !gone.includes(id) && !added.includes(id)), ...added],
});
