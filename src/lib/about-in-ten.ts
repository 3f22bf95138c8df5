/** A share told in tenths: "about 3 in 10 (2 to 5)". Whole numbers from 0 to 10, `low` ≤ `about` ≤ `high`. */
export interface InTen {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Rounds a probability and its interval (each 0–1) to tenths. People judge natural frequencies better than
 * percentages (Gigerenzer & Hoffrage 1995), and a tenth is as fine as these estimates are.
 */
export function aboutInTen(probability: number, low: number, high: number): InTen {
  return {
    about: inTen(probability),
    low: Math.min(inTen(low), inTen(probability)),
    high: Math.max(inTen(high), inTen(probability)),
  };
}

function inTen(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10);
}
