import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { takeReasonBack, tellReason } from '../api.ts';
import type { KnownReason } from '../domain/known-reason.ts';

/** Keeps what the person knows of why, or takes it back; tells so and offers to undo it. */
export function useKnownReason(id: string) {
  const { t } = useTranslation('reasons');
  const notice = useUndo();
  const telling = useChange(tellReason);
  const taking = useChange(takeReasonBack);
  const put = (reason: KnownReason | undefined) =>
    reason ? telling.mutateAsync({ id, reason }) : taking.mutateAsync({ id });

  async function change(reason: KnownReason | undefined): Promise<void> {
    const { before } = await put(reason);
    const noted = before ? t('known.changed') : t('known.noted');
    notice({ message: reason ? noted : t('known.takenBack'), undo: () => put(before) });
  }
  return {
    busy: telling.isPending || taking.isPending,
    error: telling.error ?? taking.error,
    /** Answers whether it was kept. */
    know: (reason: KnownReason) =>
      change(reason).then(
        () => true,
        () => false,
      ),
    takeBack: () => void change(undefined).catch(() => {}),
  };
}
