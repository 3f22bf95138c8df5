import { useQueries } from '@tanstack/react-query';

/** Rows fetched at once: about two screens of a laptop. */
const pageSize = 60;

interface Options<Row> {
  /** Cache key of the whole list: everything that changes its rows (filter, order, search). */
  readonly listKey: readonly unknown[];
  readonly loadPage: (offset: number, limit: number) => Promise<readonly Row[]>;
  /** The first and last row that can be seen. */
  readonly first: number;
  readonly last: number;
}

interface Rows<Row> {
  /** Undefined until its page has come. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Fetches the pages of a long list that can be seen; pages seen before stay in the cache. */
export function useRowPages<Row>({ listKey, loadPage, first, last }: Options<Row>): Rows<Row> {
  const firstPage = Math.floor(first / pageSize);
  const count = Math.floor(last / pageSize) - firstPage + 1;
  const numbers = Array.from({ length: Math.max(0, count) }, (_, at) => firstPage + at);
  const pages = useQueries({
    queries: numbers.map((page) => ({
      queryKey: [...listKey, 'page', page],
      queryFn: () => loadPage(page * pageSize, pageSize),
      placeholderData: (before: readonly Row[] | undefined) => before,
    })),
  });
  const failed = pages.find(({ isError }) => isError);
  return {
    rowAt: (index) => pages[Math.floor(index / pageSize) - firstPage]?.data?.[index % pageSize],
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}
