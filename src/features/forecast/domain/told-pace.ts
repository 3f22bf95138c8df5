import type { z } from 'zod';
import type { KnownPace, paceSchema } from './pace.ts';

/** The 80 % range of a Gamma distribution, by Wilson and Hilferty's (1931) cube root. */
function gammaRange({ shape, rate }: KnownPace) {
  const at = (z: number) =>
    (shape / rate) * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  return { low: at(-1.2816), high: at(1.2816) };
}

/** The pace as it is told, with its range. */
export const toldPace = (pace: KnownPace): z.infer<typeof paceSchema> => ({
  perWeek: pace.shape / pace.rate,
  ...gammaRange(pace),
  weeks: pace.weeks,
  sent: pace.sent,
  lastOn: pace.lastOn,
});
