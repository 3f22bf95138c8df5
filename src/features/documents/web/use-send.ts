import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { sendDocument, unsendDocument } from '../api.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Says which version went out with an application, and takes it back. */
export function useSend(applicationId: string) {
  const { t } = useTranslation('documents');
  const tell = useUndo();
  const sending = useChange(sendDocument);
  const unsending = useChange(unsendDocument);
  const put = (document: string) => sending.mutateAsync({ id: applicationId, document });
  const take = (document: string) => unsending.mutateAsync({ id: applicationId, document });

  async function send({ id, name }: Named): Promise<void> {
    const { instead } = await put(id);
    const undo = async () => {
      await take(id);
      for (const before of instead) await put(before);
    };
    tell({ message: t('done.sent', { name }), undo });
  }
  async function unsend({ id, name }: Named): Promise<void> {
    await take(id);
    tell({ message: t('done.unsent', { name }), undo: () => put(id) });
  }
  return {
    busy: sending.isPending || unsending.isPending,
    error: sending.error ?? unsending.error,
    send: (document: Named) => void send(document).catch(() => {}),
    unsend: (document: Named) => void unsend(document).catch(() => {}),
  };
}
