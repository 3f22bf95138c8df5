/**
 * The smallest count that a Poisson distribution with this mean stays at or below with at least this chance. The same
 * chance gives a count that never falls when the mean rises.
 */
export function poissonQuantile(mean: number, chance: number): number {
  if (mean <= 0) return 0;
  let term = Math.exp(-mean);
  let below = term;
  let count = 0;
  const last = mean + 12 * Math.sqrt(mean) + 12;
  while (below < chance && count < last) {
    count += 1;
    term *= mean / count;
    below += term;
  }
  return count;
}
