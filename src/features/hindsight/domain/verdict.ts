import { z } from 'zod';
import type { Stage } from '#features/applications/domain/event.ts';
import { didItsPart } from './applicable.ts';
import { type Choice, choices, type Way } from './choice.ts';
import type { Course } from './course.ts';

/**
 * What can be said of how a thing was done. `good`: as good as it gets; `enough`: it led to a talk; `differently`: another way
 * may be worth trying; `nobody`: nobody can tell; `untold`: it is not known how it was done.
 */
export const verdictSchema = z.enum(['good', 'enough', 'differently', 'nobody', 'untold']);
export type Verdict = z.infer<typeof verdictSchema>;

const good = 'good';
const differently = 'differently';
const nobody = 'nobody';

/** By what is known (`known.ts`). Where nothing is known to be better, nobody can tell. */
const verdictOfWay: { readonly [Of in Choice]: Readonly<Record<Way<Of>, Verdict>> } = {
  channel: {
    referral: good,
    recruiter: good,
    agency: good,
    sourced: good,
    event: nobody,
    company: differently,
    board: differently,
  },
  timing: { 'two-days': good, month: differently, later: differently },
  tailoring: { tailored: good, usual: differently },
  letter: { 'own-letter': good, 'general-letter': nobody, 'no-letter': nobody },
  followUp: { 'asked-early': good, 'asked-late': nobody, 'not-asked': nobody },
  preparation: { long: good, some: nobody, short: differently },
  terms: { clear: good, 'not-clear': differently },
};

/** More at once would be a list of faults. */
const mostSuggested = 2;

/**
 * The verdict on each thing. Of what could be tried differently at most two are said, first what `worth` (how much more
 * often an application might get further) puts first; of the others nobody can tell.
 */
export function verdicts(
  course: Course,
  stage: Stage,
  worth: (choice: Choice) => number,
): Readonly<Record<Choice, Verdict>> {
  const plain = choices.map((choice) => [choice, plainVerdict(choice, course[choice].way, stage)] as const);
  const suggested = plain
    .flatMap(([choice, verdict]) => (verdict === differently ? [choice] : []))
    .sort((one, other) => worth(other) - worth(one))
    .slice(0, mostSuggested);
  return Object.fromEntries(
    plain.map(([choice, verdict]) => [
      choice,
      verdict === differently && !suggested.includes(choice) ? nobody : verdict,
    ]),
  ) as Record<Choice, Verdict>;
}

function plainVerdict(choice: Choice, way: Way | undefined, stage: Stage): Verdict {
  if (didItsPart(choice, stage)) return 'enough';
  if (way === undefined) return 'untold';
  // Before anybody wrote back there was nobody to clear terms with.
  if (choice === 'terms' && way === 'not-clear' && stage === 'applied') return nobody;
  const known: Readonly<Partial<Record<Way, Verdict>>> = verdictOfWay[choice];
  return known[way] ?? nobody;
}
