import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '#lib/endpoint.ts';
import { useCall } from './use-call.ts';

interface Options {
  /** Ask again every so many milliseconds, for work that is under way. */
  readonly every?: number;
  /** False: do not ask yet. */
  readonly when?: boolean;
}

/** Reads an endpoint and keeps the answer until something is changed with `useChange`. */
export function useEndpoint<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  { every, when = true }: Options = {},
): UseQueryResult<z.output<Output>> {
  const call = useCall();
  return useQuery({
    queryKey: endpointKey(endpoint, input),
    queryFn: () => call(endpoint, input),
    refetchInterval: every ?? false,
    enabled: when,
  });
}

/** The cache key of one reading of an endpoint. */
export function endpointKey(endpoint: { readonly path: string }, input: unknown): readonly unknown[] {
  return [endpoint.path, input];
}
