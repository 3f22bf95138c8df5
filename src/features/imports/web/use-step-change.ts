import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '#lib/endpoint.ts';
import { useCall } from '#platform/ui/use-call.ts';
import { listReview, previewImport, previewSheets } from '../api.ts';

/** What only some steps of an import can answer. */
const ofOneStep: readonly unknown[] = [previewImport.path, listReview.path, previewSheets.path];

/**
 * Moves an import to another step. All that was read is read again, except what the step that is left has shown:
 * it could not be answered any more.
 */
export function useStepChange<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
): UseMutationResult<z.output<Output>, Error, z.input<Input>> {
  const call = useCall();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: z.input<Input>) => call(endpoint, input),
    onSuccess: async () => {
      await queries.invalidateQueries({ refetchType: 'none' });
      await queries.refetchQueries({
        type: 'active',
        predicate: ({ queryKey }) => !ofOneStep.includes(queryKey[0]),
      });
    },
  });
}
