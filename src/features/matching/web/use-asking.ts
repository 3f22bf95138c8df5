import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showAsking } from '../api.ts';
import { gapSearchSchema } from './gap-search.ts';

/** The postings that ask for one thing, counted as the address says. */
export function useAsking(key: string) {
  const call = useCall();
  const { importance } = gapSearchSchema.parse(useSearch({ strict: false }));
  return useQuery({
    queryKey: endpointKey(showAsking, { key, importance }),
    queryFn: () => call(showAsking, { key, importance }),
    placeholderData: keepPreviousData,
  });
}
