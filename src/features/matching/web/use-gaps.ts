import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showGaps } from '../api.ts';

const askAgainAfter = 150;

/** What postings ask. While some wait to be compared it is asked again; while a filter changes, the last answer stays. */
export function useGaps(importance: 'must' | 'nice' | undefined) {
  const call = useCall();
  return useQuery({
    queryKey: endpointKey(showGaps, { importance }),
    queryFn: () => call(showGaps, { importance }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? askAgainAfter : false),
  });
}
