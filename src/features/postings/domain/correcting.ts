import type { Corrections, MissedRequirement } from './corrections.ts';
import type { PostingFlag } from './flags/posting-flag.ts';
import type { Importance, Requirement } from './requirement.ts';
import { samePassage } from './same-passage.ts';

/** Says how much a requirement matters; `none`: they do not ask for it. */
export function withImportance(
  corrections: Corrections,
  { text, span }: Requirement,
  importance: Importance | 'none',
): Corrections {
  const isThis = (each: MissedRequirement) => each.text === text || samePassage(each.span, span);
  const missed = corrections.missed.flatMap((each) => {
    if (!isThis(each)) return [each];
    return importance === 'none' ? [] : [{ ...each, importance }];
  });
  if (corrections.missed.some(isThis)) return { ...corrections, missed };
  const others = corrections.requirements.filter((each) => !samePassage(each.span, span));
  return { ...corrections, requirements: [...others, { span, importance }] };
}

/** Adds what the reader missed; words that were taken out before come back. */
export function withMissed(corrections: Corrections, missed: MissedRequirement): Corrections {
  return {
    ...corrections,
    requirements: corrections.requirements.filter(({ span }) => !samePassage(span, missed.span)),
    missed: [...corrections.missed.filter(({ text }) => text !== missed.text), missed],
  };
}

/** Says that a signal needs no checking here. */
export function withFine(corrections: Corrections, { id, span }: PostingFlag): Corrections {
  return { ...corrections, fine: [...corrections.fine, { flag: id, span }] };
}
