import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { listPostings } from '../api.ts';

/** The postings with these words: how many, and how to fetch some. While a search is asked, the last number stays. */
export function usePostings(words: string) {
  const call = useCall();
  const search = words.trim().slice(0, 200) || undefined;
  const listKey = endpointKey(listPostings, { search });
  const total = useQuery({
    queryKey: [...listKey, 'total'],
    queryFn: async () => (await call(listPostings, { search, limit: 1 })).total,
    placeholderData: keepPreviousData,
  });
  return {
    total,
    listKey,
    loadPage: async (offset: number, limit: number) =>
      (await call(listPostings, { search, offset, limit })).rows,
  };
}
