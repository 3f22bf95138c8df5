import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { sumCauses } from '../api.ts';
import { type Explained, gatheredSums } from '../domain/gathered-sums.ts';

/** The sums of all explanations, worked out once they are wanted; how far it is, and a way to stop. */
export function useCauses() {
  const call = useCall();
  const queries = useQueryClient();
  const [isWanted, setWanted] = useState(false);
  const [explained, setExplained] = useState<Explained>();
  const queryKey = endpointKey(sumCauses, 'all');
  const sums = useQuery({
    queryKey,
    enabled: isWanted,
    queryFn: ({ signal }) => {
      setExplained(undefined);
      return gatheredSums((after) => {
        signal.throwIfAborted();
        return call(sumCauses, { after });
      }, setExplained);
    },
  });
  return {
    sums,
    explained,
    isWanted: isWanted || sums.data !== undefined,
    want: () => setWanted(true),
    stop: () => {
      setWanted(false);
      void queries.cancelQueries({ queryKey });
    },
  };
}
