import type { Sender } from '../sender.ts';
import type { IsWord } from './piece-clues.ts';

/** The mail a company is looked for in. */
export interface CompanyClues {
  readonly subject: string;
  /** What the sender wrote. */
  readonly text: string;
  readonly sender: Sender;
  /** To whom it was sent: never the company. */
  readonly to: string;
  readonly role: string | undefined;
  /** The words of subject and text, folded. */
  readonly said: readonly string[];
  readonly isWord: IsWord;
}

/** A name that may be the employer's, and the names of all clues that it has. */
export interface NameCandidate {
  readonly name: string;
  readonly letters: string;
  readonly clues: Set<string>;
}
