import { z } from 'zod';
import type { JudgedRequirement } from '#features/matching/domain/match-page.ts';
import type { Showing } from '#features/matching/domain/showing.ts';

const count = z.number().int().nonnegative();

/** How the must-haves of a posting stand against the résumé that was sent, once the person has had their word. */
export const mustCountsSchema = z.object({
  shown: count,
  partly: count,
  /** Theirs, as they say, and not shown. */
  unshown: count,
  /** Not there, as they say. */
  lacking: count,
  /** Not shown, and nothing was said of it. */
  missing: count,
  /** Not to be told from a résumé: not counted among the others. */
  unclear: count,
});
export type MustCounts = z.infer<typeof mustCountsSchema>;

type Judged = Pick<JudgedRequirement, 'importance' | 'showing' | 'said'>;

/** Counts the must-haves of a compared posting; what is not really asked is left out. Undefined when it names none. */
export function mustCounts(requirements: readonly Judged[]): MustCounts | undefined {
  const musts = requirements.filter(
    ({ importance, showing }) => importance === 'must' && showing !== 'left-out',
  );
  if (musts.length === 0) return undefined;
  const showing = (wanted: Showing) => musts.filter((must) => must.showing === wanted);
  const missing = showing('missing');
  const lacking = missing.filter(({ said }) => said?.says === 'have-not');
  return {
    shown: showing('shown').length,
    partly: showing('partly').length,
    unshown: showing('unshown').length,
    lacking: lacking.length,
    missing: missing.length - lacking.length,
    unclear: showing('unclear').length,
  };
}

/** How many can be told from the résumé or by the person. */
export const mustsTold = ({ shown, partly, unshown, lacking, missing }: MustCounts): number =>
  shown + partly + unshown + lacking + missing;
