import rarities from './root-rarity.json' with { type: 'json' };

const known = new Map(Object.entries(rarities.roots));

/** How much a word says by being rare in postings and résumés, in natural-log odds; made by `evaluation/train-matches.ts`. */
export const rarityOf = (root: string): number => known.get(root) ?? rarities.unknown;
