import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { answerQuestion } from '../api.ts';
import type { EvidenceId } from '../domain/evidence.ts';

/** Gives the person's answer and offers to take it back. */
export function useAnswer(applicationId: string, onGiven: () => void) {
  const { t } = useTranslation('reasons');
  const tell = useUndo();
  const change = useChange(answerQuestion);
  const takeBack = (question: string) => change.mutateAsync({ id: applicationId, question });
  const give = (question: string, answer: EvidenceId | null) =>
    change.mutate(
      { id: applicationId, question, answer },
      {
        onSuccess: () => {
          onGiven();
          tell({ message: t('asking.noted'), undo: () => takeBack(question) });
        },
      },
    );
  return { give, busy: change.isPending, error: change.error };
}
