import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showForecast } from '../api.ts';
import { type Choice, queryOf } from './choice.ts';

/** The forecast with one thing changed; while that changes, the last answer stays. */
export function useForecast(choice: Choice) {
  const call = useCall();
  const input = queryOf(choice);
  return useQuery({
    queryKey: endpointKey(showForecast, input),
    queryFn: () => call(showForecast, input),
    placeholderData: keepPreviousData,
  });
}
