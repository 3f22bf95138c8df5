import { useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showHindsight } from '../api.ts';

const askAgainAfter = 150;

/** What all applications say; asked again while postings wait to be compared. */
export function useHindsight() {
  const call = useCall();
  return useQuery({
    queryKey: endpointKey(showHindsight, {}),
    queryFn: () => call(showHindsight, {}),
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? askAgainAfter : false),
  });
}
