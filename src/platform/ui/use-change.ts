import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '#lib/endpoint.ts';
import { useCall } from './use-call.ts';

/** Changes something through an endpoint; everything read so far is read again when the screen shows it. */
export function useChange<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
): UseMutationResult<z.output<Output>, Error, z.input<Input>> {
  const call = useCall();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: z.input<Input>) => call(endpoint, input),
    onSuccess: () => queries.invalidateQueries(),
  });
}
