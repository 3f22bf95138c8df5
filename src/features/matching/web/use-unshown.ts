import { useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showUnshown } from '../api.ts';
import type { Unshown } from '../domain/unshown.ts';

const askAgainAfter = 500;

/** What the person has and a résumé does not show. While postings wait to be compared it is asked again. */
export function useUnshown(id: string, applicationId: string | undefined) {
  const call = useCall();
  const input = { id, ...(applicationId && { applicationId }) };
  return useQuery({
    queryKey: endpointKey(showUnshown, input),
    queryFn: () => call(showUnshown, input),
    refetchInterval: ({ state }: { state: { data: Unshown | undefined } }) =>
      (state.data?.waiting ?? 0) > 0 ? askAgainAfter : false,
  });
}
