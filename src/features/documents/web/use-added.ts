import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { deleteDocument } from '../api.ts';

export interface AddedDocument {
  readonly id: string;
  readonly name: string;
}

/** Told what was added; `stays` where there is more to see than what was added. */
export type WhenAdded = (added: readonly AddedDocument[], how?: { readonly stays: boolean }) => void;

/** Says what was added, offers to take it back, and goes to it when it is a single one. */
export function useAdded(then?: () => void): WhenAdded {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const tell = useUndo();
  const taking = useChange(deleteDocument);
  return (added, { stays } = { stays: false }) => {
    const undo = async () => {
      for (const { id } of added) await taking.mutateAsync({ id });
      await navigate({ to: '/documents' });
    };
    tell({ message: t('add.done', { count: added.length, name: added[0]?.name ?? '' }), undo });
    if (stays) return;
    then?.();
    const [first, ...others] = added;
    if (first && others.length === 0) void navigate({ to: '/documents/$id', params: { id: first.id } });
  };
}
