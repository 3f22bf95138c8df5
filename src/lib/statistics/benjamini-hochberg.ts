/**
 * Which of many findings stand when at most the share `wrong` of those that stand may be luck: the step-up rule of
 * Benjamini & Hochberg (1995, J. R. Stat. Soc. B 57, 289–300). `chances` are what luck alone would give, one a finding.
 */
export function benjaminiHochberg(chances: readonly number[], wrong: number): readonly boolean[] {
  const sorted = [...chances].sort((a, b) => a - b);
  const last = sorted.findLastIndex((chance, at) => chance <= (wrong * (at + 1)) / sorted.length);
  const highest = sorted[last];
  return chances.map((chance) => highest !== undefined && chance <= highest);
}
