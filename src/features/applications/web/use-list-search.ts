import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ListSearch, listSearchSchema, withoutEmpty } from './list-search.ts';

interface Change {
  /** Typing and unfolding are no steps to go back over. */
  readonly replace?: boolean;
}

/** The choices in the address of the list, and how to change some of them. */
export function useListSearch(): [ListSearch, (change: Partial<ListSearch>, options?: Change) => void] {
  const search = listSearchSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (part: Partial<ListSearch>, { replace = false }: Change = {}) =>
    void navigate({
      to: '/applications',
      search: (before) => withoutEmpty({ ...listSearchSchema.parse(before), ...part }),
      replace,
      resetScroll: false,
    });
  return [search, change];
}
