export const strengthWords = ['a-little', 'clearly', 'strongly'] as const;
export type StrengthWord = (typeof strengthWords)[number];

/** How strongly a fact speaks, in a word: by less than 5, by less than 15, or by more points in 100. */
export function strengthWord(strength: number): StrengthWord {
  if (strength < 0.05) return 'a-little';
  return strength < 0.15 ? 'clearly' : 'strongly';
}
