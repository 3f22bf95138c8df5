/** Shares (0–1) of the cases with a named cause in which it should come first, or among the first two. */
export const goals = { first: 0.8, firstTwo: 0.92 } as const;

/** How many answers are yes, of those that were asked for. */
export function shareOf(answers: readonly (boolean | undefined)[]): { yes: number; of: number } {
  const asked = answers.filter((answer) => answer !== undefined);
  return { yes: asked.filter(Boolean).length, of: asked.length };
}
