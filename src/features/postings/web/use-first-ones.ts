import { useState } from 'react';

/** The first of many, until all are wanted. */
export function useFirstOnes<Item>(items: readonly Item[], atMost: number) {
  const [all, setAll] = useState(false);
  // One more than allowed is shown: a button takes as much room as it.
  const folds = items.length > atMost + 1;
  return {
    shown: folds && !all ? items.slice(0, atMost) : items,
    folds,
    all,
    turn: () => setAll(!all),
  };
}
