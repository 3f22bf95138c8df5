import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';

const rowsOfPageKey = 15;

interface RowFocus {
  /** The row that is in the tab order. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Moves the focus between the rows of a list whose rows may not exist yet. */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  count: number,
  scrollToIndex: (index: number) => void,
): RowFocus {
  const [focused, setFocused] = useState(0);
  const current = Math.min(focused, Math.max(0, count - 1));
  return {
    current,
    onFocus: (event) => setFocused(indexOf(event.target) ?? current),
    onKeyDown: (event) => {
      const next = target(event.key, indexOf(event.target as Element) ?? current, count);
      if (next === undefined) return;
      event.preventDefault();
      setFocused(next);
      scrollToIndex(next);
      focusWhenThere(list, next);
    },
  };
}

function target(key: string, from: number, count: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + rowsOfPageKey,
    PageUp: from - rowsOfPageKey,
    Home: 0,
    End: count - 1,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

function indexOf(element: Element): number | undefined {
  const index = element.closest('[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? undefined : Number(index);
}

/** After a scroll the row appears with the next paint, and its content when its page has come. */
function focusWhenThere(list: RefObject<HTMLElement | null>, index: number, attempts = 40): void {
  const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] :is(a, button)`);
  if (row) row.focus({ preventScroll: true });
  else if (attempts > 0) requestAnimationFrame(() => focusWhenThere(list, index, attempts - 1));
}
