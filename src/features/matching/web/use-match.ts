import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showMatch } from '../api.ts';
import { matchSearchSchema } from './match-search.ts';

/** The comparison of an application, with the résumé the address asks for. While another one comes, the last stays. */
export function useMatch(id: string) {
  const call = useCall();
  const { document } = matchSearchSchema.parse(useSearch({ strict: false }));
  return useQuery({
    queryKey: endpointKey(showMatch, { id, document }),
    queryFn: () => call(showMatch, { id, document }),
    placeholderData: keepPreviousData,
  });
}
