/** A name as found at one place, with what speaks for it by name and strength. */
export interface NameMention {
  readonly name: string;
  /** Mentions with the same key are the same name. */
  readonly key: string;
  readonly clues: readonly string[];
}

/** How much each clue speaks for a name being the one that is looked for; natural-log odds. */
export type ClueWeights = ReadonlyMap<string, number>;

/** What a mail must show more than, for a name to be told. */
const nothingTold = 0;

/** The score of a mention: the sum of its clues. */
export function scoreOf(clues: readonly string[], weights: ClueWeights): number {
  let score = 0;
  for (const clue of clues) score += weights.get(clue) ?? 0;
  return score;
}

/** The name that most speaks for, over all its mentions; undefined when no name is likelier than none. */
export function bestName(
  mentions: readonly NameMention[],
  weights: ClueWeights,
): { readonly name: string; readonly odds: number } | undefined {
  const byKey = new Map<string, { name: string; odds: number; best: number }>();
  for (const { name, key, clues } of mentions) {
    const score = scoreOf(clues, weights);
    const odds = Math.exp(score);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { name, odds, best: score });
    else {
      known.odds += odds;
      if (score > known.best) Object.assign(known, { name, best: score });
    }
  }
  const [likeliest] = [...byKey.values()].sort((a, b) => b.odds - a.odds);
  return likeliest && likeliest.odds > Math.exp(nothingTold) ? likeliest : undefined;
}
