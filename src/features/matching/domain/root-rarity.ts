import rarities from './root-rarity.json' with { type: 'json' };

const known = new Map(Object.entries(rarities.roots));

/** How much a word says by being rare in postings and résumés, in natural-log odds; made by `evaluation/train-matches.ts`. */
export const rarityOf = (root: string): number => known.get(root) ?? rarities.unknown;

/** The share of wanted words that are held, the rare ones counting more: 0–1. */
export function shareHeld(wanted: Iterable<string>, held: ReadonlySet<string>): number {
  let [sum, all] = [0, 0];
  for (const root of wanted) {
    const rarity = rarityOf(root);
    all += rarity;
    if (held.has(root)) sum += rarity;
  }
  return all > 0 ? sum / all : 0;
}
