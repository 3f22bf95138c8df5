import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { settleFinding } from '../api.ts';
import type { Decision, Waiting } from './waiting.ts';

/** Ends a long review at once: all that still waits is left out, and can come back with one step. */
export function LeaveRestOut({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { t } = useTranslation('imports');
  const tell = useUndo();
  const settle = useSettleAll();
  const ids = waiting.map(({ id }) => id);
  const count = waiting.length;
  const leaveOut = async () => {
    await settle.mutateAsync({ ids, kind: 'leave-out' });
    tell({
      message: t('review.restIsOut', { count }),
      undo: () => settle.mutateAsync({ ids, kind: 'look-again' }),
    });
  };
  return (
    <>
      {settle.isError ? <ErrorNotice error={settle.error} /> : null}
      <QuietButton loading={settle.isPending} onClick={() => void leaveOut().catch(() => undefined)}>
        {t('review.restOut', { count })}
      </QuietButton>
    </>
  );
}

interface Word {
  readonly ids: readonly string[];
  readonly kind: Exclude<Decision['kind'], 'keep'>;
}

/** One word for many findings, one after the other; the screens are read again once, at the end. */
function useSettleAll() {
  const call = useCall();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ ids, kind }: Word) => {
      for (const id of ids) await call(settleFinding, { id, decision: { kind } });
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
