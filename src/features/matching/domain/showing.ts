import type { Saying } from './claim.ts';
import type { MatchStatus } from './match-status.ts';

/**
 * How a requirement stands once the person has had their word: shown; shown in part; theirs, but not shown; not shown; not
 * to be told from a résumé; or not really asked.
 */
export const showings = ['shown', 'partly', 'unshown', 'missing', 'unclear', 'left-out'] as const;
export type Showing = (typeof showings)[number];

const read: Readonly<Record<MatchStatus, Showing>> = {
  met: 'shown',
  partly: 'partly',
  missing: 'missing',
  unclear: 'unclear',
};

/** The person knows better than the reader: of what is shown “I have this” changes nothing, “I do not” does. */
export function showingOf(status: MatchStatus, says: Saying | undefined): Showing {
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
