/** How far a grouping agrees with the truth, counted over pairs of mails that are put together. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs that were put together and do not belong together, as a share of all that were put together. */
  readonly falseMerges: number;
  readonly pairs: number;
}

export function scorePairs(
  mails: readonly { readonly truth: string; readonly found: string | undefined }[],
): PairScore {
  const truly = pairsBy(mails, ({ truth }) => truth);
  const found = pairsBy(mails, ({ found }) => found);
  const both = pairsBy(mails, ({ truth, found }) => (found === undefined ? undefined : `${truth}\n${found}`));
  const precision = both / found;
  const recall = both / truly;
  const f1 = (2 * both) / (found + truly);
  return { precision, recall, f1, falseMerges: (found - both) / found, pairs: found };
}

function pairsBy<Item>(items: readonly Item[], group: (item: Item) => string | undefined): number {
  const sizes = new Map<string, number>();
  for (const item of items) {
    const key = group(item);
    if (key !== undefined) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return [...sizes.values()].reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0);
}
