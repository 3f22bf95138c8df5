import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { deleteDocument, putBackDocument, showDocument } from '../api.ts';

/** Takes a version away and goes back to the list, where it can be put back. */
export function useRemoveDocument({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useUndo();
  const removing = useChange(deleteDocument);
  const back = useChange(putBackDocument);
  const remove = async () => {
    const taken = await removing.mutateAsync({ id });
    await navigate({ to: '/documents' });
    queries.removeQueries({ queryKey: endpointKey(showDocument, { id }) });
    tell({ message: t('done.removed', { name }), undo: () => back.mutateAsync(taken) });
  };
  return { busy: removing.isPending, error: removing.error, remove: () => void remove().catch(() => {}) };
}
