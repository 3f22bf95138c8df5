import { z } from 'zod';
import { causes } from './cause.ts';
import { rangeOf } from './counted-share.ts';
import type { ComparedReason } from './known-reason.ts';

/** All shares said between two bounds: how many, how many of them were the reason, and what that tells. */
export const bandSchema = z.object({
  from: z.number(),
  to: z.number(),
  said: z.number(),
  right: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Band = z.infer<typeof bandSchema>;

const bandCount = 5;
/** A picture takes so many known reasons, so many shares in a band, and bands to set beside each other. */
export const fewestForBands = 10;
const fewestInBand = 5;
const fewestBands = 2;
/** Causes that were nearly ruled out are not on the screen either, and would only fill the lowest band. */
const ruledOut = 0.005;

/**
 * Of the shares said from 0 to 20, 20 to 40, … in 100: how many were the reason. Where two reasons are known, both were.
 * Nothing while there are too few to see anything.
 */
export function calibrationBands(compared: readonly ComparedReason[]): Band[] {
  if (compared.length < fewestForBands) return [];
  const said = compared.flatMap(({ causes: known, estimate }) =>
    causes
      .map((cause) => ({ share: estimate.causes[cause], right: known.includes(cause) }))
      .filter(({ share }) => share >= ruledOut),
  );
  const bands = Array.from({ length: bandCount }, (_, at) => {
    const inside = said.filter(({ share }) => Math.min(bandCount - 1, Math.floor(share * bandCount)) === at);
    const right = inside.filter((one) => one.right).length;
    const bounds = { from: at / bandCount, to: (at + 1) / bandCount };
    return { ...bounds, said: inside.length, right, ...rangeOf(right, inside.length) };
  }).filter((band) => band.said >= fewestInBand);
  return bands.length < fewestBands ? [] : bands;
}
