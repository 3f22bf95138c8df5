import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plainOf } from '#features/reasons/domain/evidence-hinted.ts';

const reasons = Object.values(plainOf);

/** A made-up sentence, or a whole mail, of an employer and the reason that it tells, in plain words or roundabout. */
const labelledWordsSchema = z.strictObject({
  text: z.string(),
  lang: z.enum(['en', 'de', 'fr', 'es', 'nl', 'pt']),
  says: z.enum([...reasons, 'says-qualification', 'nothing']),
  /** Only of whole mails that tell a reason. */
  told: z.enum(['direct', 'indirect']).optional(),
});
export type LabelledWords = z.infer<typeof labelledWordsSchema>;

const folder = join(import.meta.dirname, '../reasons-in-words');
const setAside = 'set-aside.jsonl';

/** The sentences that the second reader learns from. */
export const labelledReasons = (): LabelledWords[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name !== setAside)
    .sort()
    .flatMap(wordsIn);

/** Whole mails that nothing is learned from. */
export const mailsSetAside = (): LabelledWords[] => wordsIn(setAside);

const wordsIn = (name: string): LabelledWords[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelledWordsSchema.parse(JSON.parse(line)));
