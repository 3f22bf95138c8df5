import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { rejectionCaseSchema } from '#features/reasons/domain/case.ts';
import { causes } from '#features/reasons/domain/cause.ts';

/**
 * A made-up rejection and what an experienced counsellor would say of it, by the first gate that failed.
 * `leading` is empty when too little is known to name a cause; `forbidden` causes must not come first;
 * `modest`: no cause may be called likely.
 */
const labelledCaseSchema = z.strictObject({
  who: z.string(),
  input: rejectionCaseSchema.omit({ id: true }).strict(),
  leading: z.array(z.enum(causes)).max(2),
  forbidden: z.array(z.enum(causes)),
  modest: z.boolean().default(false),
  because: z.string(),
});
export type LabelledCase = z.infer<typeof labelledCaseSchema> & {
  /** The file it stands in. */
  readonly id: string;
};

const folder = join(import.meta.dirname, 'cases');

/** All labelled rejections of the project, in the order of their names. Throws when one does not fit the schema. */
export function labelledCases(): LabelledCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      ...labelledCaseSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      id: name.replace(/\.json$/, ''),
    }));
}
