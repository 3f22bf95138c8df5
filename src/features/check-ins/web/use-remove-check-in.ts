import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { putBackCheckIn, removeCheckIn } from '../api.ts';

/** Removes one for good; what was removed is held only in the notice that offers to put it back. */
export function useRemoveCheckIn() {
  const { t } = useTranslation('check-ins');
  const call = useCall();
  const queries = useQueryClient();
  const tell = useUndo();
  return useMutation({
    mutationFn: (id: string) => call(removeCheckIn, { id }),
    onSuccess: async (removed) => {
      const undo = async () => {
        await call(putBackCheckIn, removed);
        await queries.invalidateQueries();
      };
      tell({ message: t('list.removed'), undo });
      await queries.invalidateQueries();
    },
  });
}
