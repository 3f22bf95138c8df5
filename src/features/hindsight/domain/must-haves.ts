import type { AskedThing } from '#features/matching/domain/asked-thing.ts';
import type { Claims } from '#features/matching/domain/claim.ts';
import { onceEach } from '#features/matching/domain/once-each.ts';

/** The must-haves of a posting beside the résumé that went out, as counts. */
export interface MustHaves {
  readonly asked: number;
  readonly shown: number;
  /** Not there, by the person's own word. */
  readonly lacking: number;
  /** Theirs by their own word, and not shown. */
  readonly hidden: number;
}

/** Counts them; what cannot be told from a résumé is left out. Undefined where none is left. */
export function mustHavesOf(asked: readonly AskedThing[], claims: Claims): MustHaves | undefined {
  const musts = onceEach(asked, claims).filter(
    ({ importance, showing }) => importance === 'must' && showing !== 'unclear',
  );
  if (musts.length === 0) return undefined;
  const count = (counts: (must: (typeof musts)[number]) => boolean) => musts.filter(counts).length;
  return {
    asked: musts.length,
    shown: count(({ showing }) => showing === 'shown'),
    lacking: count(({ claim }) => claims.get(claim)?.says === 'have-not'),
    hidden: count(({ showing }) => showing === 'unshown'),
  };
}
