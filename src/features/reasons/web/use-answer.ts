import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { answerQuestion } from '../api.ts';
import type { EvidenceId } from '../domain/evidence.ts';
import { useChangesTold } from './changes-told.tsx';
import { useChangeSentences } from './use-change-sentences.ts';

/** Gives the person's answer, tells what it changed and offers to take it back. */
export function useAnswer(applicationId: string, onGiven: () => void) {
  const { t } = useTranslation('reasons');
  const tell = useUndo();
  const changes = useChangesTold();
  const sentences = useChangeSentences();
  const change = useChange(answerQuestion);
  const takeBack = async (question: string) => {
    const { changed } = await change.mutateAsync({ id: applicationId, question });
    changes.tell(changed);
  };
  const give = (question: string, answer: EvidenceId | null) =>
    change.mutate(
      { id: applicationId, question, answer },
      {
        onSuccess: ({ changed }) => {
          onGiven();
          changes.tell(changed);
          tell({
            message: [t('asking.noted'), ...sentences(changed).slice(0, 1)].join(' '),
            undo: () => takeBack(question),
          });
        },
      },
    );
  return { give, busy: change.isPending, error: change.error };
}
