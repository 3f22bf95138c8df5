import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { changeDocument } from '../api.ts';
import type { KeptDocument } from '../domain/stored-document.ts';

/** What of a document may change. */
type Part = 'name' | 'kind' | 'corrections';

/** Changes a document, tells what was done and offers to take it back. */
export function useDocumentChange(document: Pick<KeptDocument, 'id' | Part>) {
  const { mutateAsync, isPending, error } = useChange(changeDocument);
  const tell = useUndo();
  const { id } = document;
  return {
    busy: isPending,
    /** What went wrong, to be shown where the change was asked for. */
    error,
    change: (part: Partial<Pick<KeptDocument, Part>>, message: string, done?: () => void) => {
      const before = Object.fromEntries((Object.keys(part) as Part[]).map((name) => [name, document[name]]));
      const told = () => {
        tell({ message, undo: () => mutateAsync({ id, ...before }) });
        done?.();
      };
      // The promise, not a callback of `mutate`: the button is often gone once the screen shows the change.
      void mutateAsync({ id, ...part }).then(told, () => {});
    },
  };
}
