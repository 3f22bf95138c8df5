import type { Phrases, WordGroups } from '#lib/text/phrase.ts';
import type { CalmId, HintId, SignId } from './sign.ts';

/** How one language says it. Written to be read and reviewed by people who know how people in need speak. */
export interface Wording {
  readonly groups: WordGroups;
  /** Figures of speech; they are taken out before anything else is read. */
  readonly idioms: Phrases;
  /** Words that, shortly before a sign, deny it. */
  readonly denials: Phrases;
  /** Words between a denial and a sign that undo the denial: “I can't stop thinking of …”. */
  readonly notDenying: Phrases;
  readonly signs: Readonly<Partial<Record<SignId, Phrases>>>;
  /** Phrases joined by `+` that show a sign when all of them stand in one sentence, in any order. */
  readonly together?: Readonly<Partial<Record<SignId, Phrases>>>;
  readonly hints: Readonly<Partial<Record<HintId, Phrases>>>;
  readonly calm: Readonly<Partial<Record<CalmId, Phrases>>>;
}
