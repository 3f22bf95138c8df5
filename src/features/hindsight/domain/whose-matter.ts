import { type Part, partOf } from '#features/reasons/domain/cause.ts';
import type { Explanation } from '#features/reasons/domain/explanation.ts';
import type { Knowable } from '#features/reasons/domain/known-reason.ts';

/** Whose matter an ending was, as shares. */
export type WhoseMatter = Pick<Explanation, 'notAboutYou' | 'partly' | 'yours'>;

/** The same where the person knows the reason: shared equally between what they named. Something else is nobody's matter. */
export function whoseMatterKnown(causes: readonly Knowable[]): WhoseMatter {
  const shareOf = (part: Part) =>
    causes.filter((cause) => cause !== 'other' && partOf[cause] === part).length / causes.length;
  return {
    notAboutYou: shareOf('never-about-you'),
    partly: shareOf('partly'),
    yours: shareOf('yours-to-change'),
  };
}
