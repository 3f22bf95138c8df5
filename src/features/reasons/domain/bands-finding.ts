import type { Band } from './calibration-band.ts';

/** What the bands tell together: a band was said too high when even the upper end of its range lies below it. */
export function bandsFinding(bands: readonly Band[]): 'as-said' | 'too-high' | 'too-low' | 'both' {
  const tooHigh = bands.some(({ from, high }) => high < from);
  const tooLow = bands.some(({ to, low }) => low > to);
  if (tooHigh && tooLow) return 'both';
  if (tooHigh) return 'too-high';
  return tooLow ? 'too-low' : 'as-said';
}
