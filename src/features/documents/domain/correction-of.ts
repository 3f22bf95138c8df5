interface Placed {
  readonly span: readonly [number, number];
}

/** The correction that belongs to an entry: a better reader may see the same entry a little longer or shorter. */
export function correctionOf<Correction extends Placed>(
  entry: Placed,
  entries: readonly Placed[],
  corrections: readonly Correction[],
): Correction | undefined {
  return corrections.findLast((correction) => nearest(correction, entries) === entry);
}

/** Entries that the person added, as long as no reader sees one in their place. */
export const addedTo = <Added extends Placed & { readonly isAdded?: boolean | undefined }>(
  entries: readonly Placed[],
  corrections: readonly Added[],
): Added[] => corrections.filter((each) => each.isAdded && nearest(each, entries) === undefined);

/** The entry that shares most of its text with a passage. */
function nearest(passage: Placed, entries: readonly Placed[]): Placed | undefined {
  const shared = entries.map((entry) => sharedLength(passage, entry));
  const most = Math.max(0, ...shared);
  return most > 0 ? entries[shared.indexOf(most)] : undefined;
}

const sharedLength = ({ span: one }: Placed, { span: other }: Placed): number =>
  Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
