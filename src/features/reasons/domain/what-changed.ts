import { z } from 'zod';
import { aboutInTen } from '#lib/about-in-ten.ts';
import { causes } from './cause.ts';
import type { Explanation } from './explanation.ts';

const share = z.number().min(0).max(1);

/** What a correction or an answer did to the picture. */
export const whatChangedSchema = z.object({
  /** The causes whose share is told otherwise than before, the largest change first. */
  causes: z.array(z.object({ id: z.enum(causes), before: share, after: share })),
  /** It is too early to tell, now and before. */
  tooEarly: z.boolean(),
  wasTooEarly: z.boolean(),
});
export type WhatChanged = z.infer<typeof whatChangedSchema>;

const most = 3;
/** A change smaller than this may look like a whole tenth by rounding alone. */
const leastChange = 0.03;

/** Compares two pictures of one application, in the tenths in which they are told. */
export function whatChanged(before: Explanation, after: Explanation): WhatChanged {
  const shareBefore = new Map(before.causes.map(({ id, probability }) => [id, probability]));
  const changed = after.causes
    .map(({ id, probability }) => ({ id, before: shareBefore.get(id) ?? 0, after: probability }))
    .filter((change) => Math.abs(change.after - change.before) >= leastChange)
    .filter((change) => tenths(change.after) !== tenths(change.before))
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
  return { causes: changed.slice(0, most), tooEarly: after.tooEarly, wasTooEarly: before.tooEarly };
}

const tenths = (probability: number): number => aboutInTen(probability, probability, probability).about;
