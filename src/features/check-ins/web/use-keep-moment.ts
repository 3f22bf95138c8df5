import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { addCheckIn, removeCheckIn } from '../api.ts';
import type { CheckIn, Moment } from '../domain/check-in.ts';

/** Keeps how somebody is now, and offers to take it back. */
export function useKeepMoment() {
  const { t } = useTranslation('check-ins');
  const call = useCall();
  const queries = useQueryClient();
  const tell = useUndo();
  const takeBack = async ({ id }: CheckIn) => {
    await call(removeCheckIn, { id });
    await queries.invalidateQueries();
  };
  return useMutation({
    mutationFn: (moment: Omit<Moment, 'kind'>) => call(addCheckIn, { said: { kind: 'moment', ...moment } }),
    onSuccess: async (kept) => {
      tell({ message: t('now.kept'), undo: () => takeBack(kept) });
      await queries.invalidateQueries();
    },
  });
}
