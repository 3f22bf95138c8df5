import { z } from 'zod';
import { endings, stages } from '#features/applications/domain/event.ts';
import { type MustCounts, mustsTold } from '#features/reasons/domain/must-counts.ts';
import { choicesOf } from './applicable.ts';
import type { Actual } from './changed-situation.ts';
import { type Choice, choiceSchema } from './choice.ts';
import { takenSchema } from './course.ts';
import { differenceOf, differenceSchema } from './difference.ts';
import { knownAbout, knownFactIdSchema } from './known.ts';
import { verdictSchema, verdicts } from './verdict.ts';
import { whatIfAbout } from './what-if.ts';
import { whatIfsFor } from './what-ifs-for.ts';
import type { WhoseMatter } from './whose-matter.ts';

/**
 * What a look back comes to. `nothing`: what was never about the person leads, and changing nothing is a full answer; `some`:
 * a thing or two could be tried differently; `well`: what is known was as good as it gets, or nobody can tell; `untold`:
 * too little is known.
 */
export const leads = ['nothing', 'some', 'well', 'untold'] as const;

/** The course of one application, thing by thing, and what could have been different. */
export const lookingBackSchema = z.object({
  ending: z.enum(endings),
  stage: z.enum(stages),
  lead: z.enum(leads),
  things: z.array(
    takenSchema.extend({
      choice: choiceSchema,
      verdict: verdictSchema,
      /** Its sentence: another way, as it depends on how it was done. */
      known: z.array(knownFactIdSchema),
    }),
  ),
  differences: z.array(differenceSchema),
  /** Must-haves that the résumé did not show, where that is known. */
  notShown: z.number().int().optional(),
});
export type LookingBack = z.infer<typeof lookingBackSchema>;

/** Looks back at one application that ended, by whose matter it was, as its explanation says. */
export function lookingBack(actual: Actual, whose: WhoseMatter, ending: LookingBack['ending']): LookingBack {
  const { situation, course, musts } = actual;
  const differences = whatIfsFor(actual).map(differenceOf);
  const worth = (choice: Choice) =>
    differences.find(({ whatIf }) => whatIf === whatIfAbout(choice))?.more.share ?? 0;
  const judged = verdicts(course, situation.stage, worth);
  const things = choicesOf({ hasMet: situation.stage !== 'applied' }).map((choice) => ({
    choice,
    ...course[choice],
    verdict: judged[choice],
    known: [...knownAbout[choice]],
  }));
  return {
    ending,
    stage: situation.stage,
    lead: leadOf(whose, things),
    things,
    differences,
    ...(musts && notShown(musts) > 0 && { notShown: notShown(musts) }),
  };
}

function leadOf(
  { notAboutYou, partly, yours }: WhoseMatter,
  things: LookingBack['things'],
): LookingBack['lead'] {
  if (notAboutYou > Math.max(partly, yours)) return 'nothing';
  if (things.some(({ verdict }) => verdict === 'differently')) return 'some';
  return things.every(({ verdict }) => verdict === 'untold') ? 'untold' : 'well';
}

/** Must-haves that the résumé does not show in full, and that may be theirs. */
const notShown = (musts: MustCounts): number => mustsTold(musts) - musts.lacking - musts.shown;
