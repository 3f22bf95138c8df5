import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { answerQuestion } from '../api.ts';
import { useChangesTold } from './changes-told.tsx';
import { useChangeSentences } from './use-change-sentences.ts';

/** Takes an answer to a question back, and tells what that changed. */
export function useTakeAnswerBack(applicationId: string) {
  const { t } = useTranslation('reasons');
  const { mutateAsync, isPending, error } = useChange(answerQuestion);
  const tell = useUndo();
  const changes = useChangesTold();
  const sentences = useChangeSentences();
  return {
    busy: isPending,
    error,
    takeBack: (question: string, done: () => void = () => {}) =>
      void mutateAsync({ id: applicationId, question }).then(
        ({ changed }) => {
          changes.tell(changed);
          tell({ message: [t('told.takenBack'), ...sentences(changed).slice(0, 1)].join(' ') });
          done();
        },
        () => {},
      ),
  };
}
