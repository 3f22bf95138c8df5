import { z } from 'zod';
import { type Safety, tierOf } from '#features/safety/domain/tier-of.ts';
import { type SuggestedTrap, trapsIn } from '#features/thoughts/domain/traps-in.ts';
import { Problem } from '#lib/problem.ts';
import { detectLanguage } from '#platform/language/detect-language.ts';

const entryLineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** What a private note shows; `language` is null when it is too short to tell. */
export interface EntryReading {
  readonly language: string | null;
  readonly safety: Safety;
  readonly traps: readonly SuggestedTrap[];
}

/** Reads one line of `read entry --jsonl`. Throws a `Problem`, without a word of the note, when it is not such a line. */
export function readEntryLine(value: unknown): { readonly id: string | number } & EntryReading {
  const line = entryLineSchema.safeParse(value);
  if (!line.success) throw new Problem(400, 'line-invalid', 'A note needs an “id” and a “text”.');
  return { id: line.data.id, ...readEntry(line.data.text) };
}

/** Reads a private note. It stays where it is: nothing is stored, logged or sent. */
export const readEntry = (text: string): EntryReading => ({
  language: detectLanguage(text) ?? null,
  safety: tierOf(text),
  traps: trapsIn(text),
});
