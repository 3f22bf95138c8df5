import type { CueName } from '../cue.ts';
import type { RejectionReason } from '../job-mail.ts';
import type { WordLists } from '../phrase.ts';

/**
 * The words of one language as data. Phrases of a cue are separated by ` / `;
 * for their notation see `phrase.ts`.
 */
export interface Vocabulary {
  readonly language: string;
  /** Small words that give the language away. */
  readonly commonWords: string;
  readonly lists: WordLists;
  readonly cues: Readonly<Partial<Record<CueName, string>>>;
  /** Words that tell why, read only in a rejection. */
  readonly reasons: Readonly<Partial<Record<RejectionReason, string>>>;
  /** Words that make what follows in the sentence a mere possibility. */
  readonly conditions: string;
  /** Words that turn an invitation or an offer into its opposite. */
  readonly negations: string;
}
