import kept from './scam-model.json' with { type: 'json' };
import { type ScamInput, scamSigns, scamSignsOf } from './scam-signs.ts';

/** What each sign weighs, in natural-log odds, and where a posting without any begins. */
export interface ScamModel {
  readonly start: number;
  readonly weights: Readonly<Partial<Record<string, number>>>;
}

/** How probable it is, from 0 to 1, that a posting is a fraud: a logistic regression on a few signs anybody can read. */
export function scamProbability(input: ScamInput, { start, weights }: ScamModel = kept): number {
  const signs = scamSignsOf(input);
  const odds = scamSigns.reduce((sum, sign) => sum + signs[sign] * (weights[sign] ?? 0), start);
  return 1 / (1 + Math.exp(-odds));
}
