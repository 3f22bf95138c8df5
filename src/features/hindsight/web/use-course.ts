import { useQuery } from '@tanstack/react-query';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showCourse } from '../api.ts';

const askAgainAfter = 300;

/** The course of one application; asked again while its posting waits to be compared. */
export function useCourse(id: string) {
  const call = useCall();
  return useQuery({
    queryKey: endpointKey(showCourse, { id }),
    queryFn: () => call(showCourse, { id }),
    refetchInterval: ({ state }) => (state.data?.waiting ? askAgainAfter : false),
  });
}
