import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showPatterns } from '../api.ts';
import type { PatternSearch } from './pattern-search.ts';

/** The patterns with time cut as asked; while that changes, the last answer stays. */
export function usePatterns({ period, since }: PatternSearch) {
  const call = useCall();
  const input = { period, since };
  return useQuery({
    queryKey: endpointKey(showPatterns, input),
    queryFn: () => call(showPatterns, input),
    placeholderData: keepPreviousData,
  });
}
