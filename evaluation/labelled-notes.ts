import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tierSchema } from '#features/safety/domain/tier.ts';

const noteSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  tier: tierSchema.default('none'),
});
export type LabelledNote = z.infer<typeof noteSchema>;

const noteFiles = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'en-more', 'de-more'];

/** The private notes of the project, made up for it, with how heavy they are. */
export const labelledNotes = (): LabelledNote[] =>
  noteFiles.flatMap((file) => rowsOf(`safety-${file}`, noteSchema));

/** Figures of speech, none of which may raise anything. */
export const labelledIdioms = (): LabelledNote[] => rowsOf('idioms', noteSchema);

const thoughtSchema = z.object({ id: z.string(), text: z.string(), traps: z.array(z.string()) });
export type LabelledThought = z.infer<typeof thoughtSchema>;

/** Notes with the thinking traps that fit them, and balanced ones with none. */
export const labelledThoughts = (): LabelledThought[] =>
  ['en', 'de'].flatMap((language) => rowsOf(`traps-${language}`, thoughtSchema));

function rowsOf<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema>[] {
  return readFileSync(join(import.meta.dirname, 'notes', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** In which of so many parts a note belongs: notes beside each other are often partners in contrast and stay together. */
export const partOf = (place: number, parts: number): number => Math.floor(place / 4) % parts;
