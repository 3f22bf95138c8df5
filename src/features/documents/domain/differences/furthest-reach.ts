/** Beyond so many changes two texts have little in common, and finding the shortest way takes too long. */
const mostChanges = 1_500;

interface Reach {
  /** How many changes lead from one list to the other. */
  readonly changes: number;
  /** Where the last change on the way to a diagonal began, and whether it added something. */
  readonly stepTo: (
    changes: number,
    diagonal: number,
  ) => { readonly isNew: boolean; readonly fromX: number; readonly fromY: number };
}

/** How far one gets on each diagonal with each number of changes, until the end; undefined when it is too far. */
export function furthestReach(before: readonly string[], after: readonly string[]): Reach | undefined {
  const most = Math.min(mostChanges, before.length + after.length);
  /** For each number of changes, how far it gets on the diagonals from −changes − 1 to changes + 1. */
  const rounds: Int32Array[] = [];
  const reached = (changes: number, diagonal: number) => rounds[changes]?.[changes + 1 + diagonal] ?? -1;

  const isNew = (changes: number, diagonal: number) =>
    diagonal === -changes ||
    (diagonal !== changes && reached(changes - 1, diagonal - 1) < reached(changes - 1, diagonal + 1));

  function begin(changes: number, diagonal: number): number {
    if (changes === 0) return 0;
    return isNew(changes, diagonal)
      ? reached(changes - 1, diagonal + 1)
      : reached(changes - 1, diagonal - 1) + 1;
  }

  function slide(from: number, diagonal: number): number {
    let x = from;
    while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
    return x;
  }

  for (let changes = 0; changes <= most; changes += 1) {
    const round = new Int32Array(2 * changes + 3).fill(-1);
    rounds.push(round);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      round[changes + 1 + diagonal] = slide(begin(changes, diagonal), diagonal);
    }
    const end = before.length - after.length;
    if (reached(changes, end) >= before.length) {
      return {
        changes,
        stepTo(count, diagonal) {
          const added = isNew(count, diagonal);
          const from = added ? diagonal + 1 : diagonal - 1;
          const fromX = reached(count - 1, from);
          return { isNew: added, fromX, fromY: fromX - from };
        },
      };
    }
  }
  return undefined;
}
