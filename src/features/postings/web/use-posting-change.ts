import type { z } from 'zod';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { changePosting } from '../api.ts';
import type { Posting } from '../domain/posting.ts';

type Parts = Omit<z.input<typeof changePosting.input>, 'id'>;

/** Changes a posting, tells what was done and offers to take it back. */
export function usePostingChange(posting: Posting) {
  const { mutateAsync, isPending, error } = useChange(changePosting);
  const tell = useUndo();
  const { id, applicationId = null, url = null, facts, corrections } = posting;
  const before = { applicationId, url, facts, corrections };
  return {
    busy: isPending,
    error,
    make: (parts: Parts, message: string, done?: () => void) => {
      const undo = () => mutateAsync({ id, ...changedParts(before, parts) });
      const told = () => {
        tell({ message, undo });
        done?.();
      };
      void mutateAsync({ id, ...parts }).then(told, () => {});
    },
  };
}

/** As it was before, of what is changed. */
const changedParts = (before: Parts, parts: Parts): Parts =>
  Object.fromEntries(Object.entries(before).filter(([name]) => name in parts));
