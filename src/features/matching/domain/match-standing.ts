import type { Saying } from './claim.ts';
import type { MatchStatus } from './match-status.ts';

/**
 * How a requirement stands once the person has had their word: shown; shown in part; theirs, but not shown; not shown; not
 * to be told from a résumé; or not really asked.
 */
export const matchStandings = ['shown', 'partly', 'unshown', 'missing', 'unclear', 'left-out'] as const;
export type MatchStanding = (typeof matchStandings)[number];

const read: Readonly<Record<MatchStatus, MatchStanding>> = {
  met: 'shown',
  partly: 'partly',
  missing: 'missing',
  unclear: 'unclear',
};

/** The person knows better than the reader: of what is shown “I have this” changes nothing, “I do not” does. */
export function standingOf(status: MatchStatus, says: Saying | undefined): MatchStanding {
  switch (says) {
    case 'not-asked':
      return 'left-out';
    case 'have-not':
      return 'missing';
    case 'have':
      return status === 'met' ? 'shown' : 'unshown';
    case undefined:
      return read[status];
  }
}
