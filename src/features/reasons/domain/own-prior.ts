import type { Stage } from '#features/applications/domain/event.ts';
import { type ByCause, byCause, type Cause, causes } from './cause.ts';
import type { KnownReason, WayToKnow } from './known-reason.ts';
import { priorOf } from './priors.ts';

/** A reason that the person knows, and how far the application had come. */
export type OwnReason = Pick<KnownReason, 'causes' | 'how'> & { readonly stage: Stage };

/**
 * So many cases the table of a stage is worth beside the person's own. The Beta priors of hiring funnels are worth 10 to 45
 * (evidence.md §6), and the shares of causes are no better known. Own estimate.
 */
const tableCases = 20;
/** And the share of one cause at least so many: a rare cause that came up once does not become a usual one. Own estimate. */
const leastCases = 2;

/** A reason counts so much at a stage where the application did not end: places and people differ. Own estimate. */
const atOtherStages = 0.25;

/**
 * What a known reason is worth, in cases. What somebody told counts in full. A conviction counts little: without a word from
 * outside, most people find what went wrong outside of themselves, and people in low spirits much less so (Mezulis and others
 * 2004, 266 studies); and it may rest on nothing but the estimate that was read here. How much less is an own estimate.
 */
const worth: Readonly<Record<WayToKnow, number>> = {
  feedback: 1,
  recruiter: 1,
  inside: 1,
  mail: 1,
  conviction: 0.3,
};

/**
 * How often each cause usually ends an application at a stage, after the person's own known reasons (Dirichlet and
 * multinomial: the table as so many cases, and theirs counted to them). Shares that sum to one; without own reasons the table.
 *
 * - One reason moves no share by more than 1 in 21, and no odds by more than half.
 * - What gets told is not what happens: a closed opening is said openly, that nobody read is never said. So all own reasons
 *   together never weigh more than the table, however many there are.
 */
export function ownPrior(stage: Stage, own: readonly OwnReason[]): ByCause {
  const usual = priorOf(stage);
  const counts = countsAt(stage, own);
  const total = causes.reduce((sum, cause) => sum + counts[cause], 0);
  if (total === 0) return usual;
  const counted = Math.min(1, tableCases / total);
  const moved = byCause((cause) => {
    const cases = Math.max(leastCases, tableCases * usual[cause]);
    return usual[cause] * (1 + (counted * counts[cause]) / cases);
  });
  const sum = causes.reduce((all, cause) => all + moved[cause], 0);
  return byCause((cause) => moved[cause] / sum);
}

/** How many of the own reasons count at a stage, be it little. */
export const countingAt = (stage: Stage, own: readonly OwnReason[]): number =>
  own.filter((reason) => causes.some((cause) => countsAt(stage, [reason])[cause] > 0)).length;

function countsAt(stage: Stage, own: readonly OwnReason[]): ByCause {
  const counts = { ...byCause(() => 0) };
  for (const { causes: known, how, stage: ended } of own) {
    for (const cause of known) {
      if (cause === 'other') continue;
      counts[cause] += (worth[how] / known.length) * countsFrom(ended, stage, cause);
    }
  }
  return counts;
}

/** How much a cause at one stage tells of another: less where it is rarer there, nothing where it cannot be. */
function countsFrom(ended: Stage, stage: Stage, cause: Cause): number {
  const here = priorOf(stage)[cause];
  if (here === 0) return 0;
  return ended === stage ? 1 : atOtherStages * Math.min(1, here / priorOf(ended)[cause]);
}
