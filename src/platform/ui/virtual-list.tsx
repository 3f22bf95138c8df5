import { Skeleton } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { ErrorNotice } from './error-notice.tsx';
import { useRowFocus } from './use-row-focus.ts';
import { useRowPages } from './use-row-pages.ts';
import classes from './virtual-list.module.css';

interface Props<Row> {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly count: number;
  /** Cache key: everything that changes the rows (filter, order, search). */
  readonly listKey: readonly unknown[];
  readonly loadPage: (offset: number, limit: number) => Promise<readonly Row[]>;
  /**
   * One row, as a link or a button that fills it. Give `tabIndex` to that element: one row of the list is in the
   * tab order, the arrow keys, Home, End and Page keys move between rows.
   */
  readonly renderRow: (row: Row, tabIndex: 0 | -1) => ReactNode;
  /** Pixels; every row has the same. */
  readonly rowHeight?: number;
}

/** A list of any length that scrolls with the page and holds only the rows one can see. */
export function VirtualList<Row>(props: Props<Row>) {
  const { label, count, listKey, loadPage, renderRow, rowHeight = 40 } = props;
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = useOffsetFromTop(list);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin,
    scrollPaddingStart: 80,
    scrollPaddingEnd: 80,
  });
  const items = virtualizer.getVirtualItems();
  const { rowAt, error, retry } = useRowPages({
    listKey,
    loadPage,
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? -1,
  });
  const { current, onKeyDown, onFocus } = useRowFocus(list, count, virtualizer.scrollToIndex);
  return (
    <>
      {error ? <ErrorNotice error={error} onRetry={retry} /> : null}
      <ul
        ref={list}
        aria-label={label}
        className={classes.list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <li
              key={index}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              className={classes.row}
              style={{ height: rowHeight, transform: `translateY(${start - scrollMargin}px)` }}
            >
              {row === undefined ? (
                <Skeleton height={14} width={`${50 + ((index * 17) % 40)}%`} radius="sm" />
              ) : (
                renderRow(row, index === current ? 0 : -1)
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where the list begins on the page; the virtualizer counts from there. */
function useOffsetFromTop(list: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}
