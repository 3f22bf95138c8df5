import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { deletePosting, putBackPosting } from '../api.ts';

/** Takes a posting away; as long as the notice stands, it can be put back. */
export function useDeletePosting(id: string, done?: () => Promise<void>) {
  const { t } = useTranslation('postings');
  const deleting = useChange(deletePosting);
  const back = useChange(putBackPosting);
  const tell = useUndo();
  const remove = async () => {
    const { posting } = await deleting.mutateAsync({ id });
    await done?.();
    tell({ message: t('done.removed'), undo: () => back.mutateAsync({ posting }) });
  };
  return { busy: deleting.isPending, error: deleting.error, remove: () => void remove().catch(() => {}) };
}
