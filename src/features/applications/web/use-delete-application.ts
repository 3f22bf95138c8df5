import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { deleteApplication, showApplication } from '../api.ts';
import type { Application } from '../domain/application.ts';
import { useUndoableChange } from './use-undoable-change.ts';

/** Deletes an application and goes back to the list, where it can be taken back. */
export function useDeleteApplication({ id, company }: Application) {
  const { t } = useTranslation('applications');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { make, busy, error } = useUndoableChange(deleteApplication);
  const leave = async () => {
    await navigate({ to: '/applications' });
    queries.removeQueries({ queryKey: endpointKey(showApplication, { id }) });
  };
  return {
    busy,
    error,
    remove: () => make({ id }, t('done.removed', { company }), { done: () => void leave() }),
  };
}
