/** Numbers of messages from one to another, both included. */
export interface UidRange {
  readonly from: number;
  readonly to: number;
}

/** The numbers below `uidNext` that no range of `read` holds, in rising order. */
export function unreadRanges(read: readonly UidRange[], uidNext: number): UidRange[] {
  const unread: UidRange[] = [];
  let from = 1;
  for (const range of read.toSorted((a, b) => a.from - b.from)) {
    if (range.from > from) unread.push({ from, to: Math.min(range.from, uidNext) - 1 });
    from = Math.max(from, range.to + 1);
    if (from >= uidNext) return unread.filter(({ from, to }) => from <= to);
  }
  return [...unread, { from, to: uidNext - 1 }].filter(({ from, to }) => from <= to);
}
