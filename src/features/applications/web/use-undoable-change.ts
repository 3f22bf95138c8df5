import type { z } from 'zod';
import type { Endpoint } from '#lib/endpoint.ts';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { undoChange } from '../api.ts';

type Changed = z.ZodType<{ id: string; change: string }>;

interface Options {
  /** After the change was made; `id` is the application it was made to. */
  readonly done?: (id: string) => void;
  /** After it was taken back. */
  readonly undone?: () => void;
  /** The way to what came of it; `id` as for `done`. */
  readonly see?: { readonly label: string; readonly go: (id: string) => void };
}

/** Makes a change, tells what was done and offers to take it back. */
export function useUndoableChange<Input extends z.ZodType, Output extends Changed>(
  endpoint: Endpoint<Input, Output>,
) {
  const { mutateAsync, isPending, error } = useChange(endpoint);
  const undoing = useChange(undoChange);
  const tell = useUndo();
  return {
    busy: isPending,
    /** What went wrong, to be shown where the change was asked for. */
    error,
    make: (input: z.input<Input>, message: string, { done, undone, see }: Options = {}) => {
      const told = ({ id, change }: { id: string; change: string }) => {
        tell({
          message,
          undo: () => undoing.mutateAsync({ id: change }).then(undone),
          ...(see && { see: { label: see.label, go: () => see.go(id) } }),
        });
        done?.(id);
      };
      // The promise, not a callback of `mutate`: the button is often gone once the screen shows the change.
      void mutateAsync(input).then(told, () => {});
    },
  };
}
