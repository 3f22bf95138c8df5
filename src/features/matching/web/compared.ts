import type { MatchPage } from '../domain/match-page.ts';

/** A posting and a résumé with what stands between them, and which requirement is being looked at. */
export interface Compared {
  readonly posting: NonNullable<MatchPage['posting']>;
  readonly document: NonNullable<MatchPage['document']>;
  readonly requirements: NonNullable<MatchPage['requirements']>;
  /** The key of the requirement that was chosen. */
  readonly shown: string | undefined;
}
