import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { correctFact } from '../api.ts';
import type { Correction, FactId } from '../domain/fact-correction.ts';
import { useChangesTold } from './changes-told.tsx';
import { useChangeSentences } from './use-change-sentences.ts';

/** Says the person's word on a fact, tells what it changed, and offers to take it back. */
export function useCorrectFact(applicationId: string) {
  const { t } = useTranslation('reasons');
  const { mutateAsync, isPending, error } = useChange(correctFact);
  const tell = useUndo();
  const changes = useChangesTold();
  const sentences = useChangeSentences();

  const say = async (fact: FactId, correction: Correction | undefined) => {
    const answer = await mutateAsync({ id: applicationId, fact, correction });
    changes.tell(answer.changed);
    return answer;
  };

  return {
    busy: isPending,
    error,
    /** `undefined` takes back what was said. */
    correct: (fact: FactId, correction: Correction | undefined, done: () => void) => {
      const what = correction === undefined ? 'takenBack' : correction === null ? 'leftOut' : 'said';
      // The promise, not a callback: what was pressed is often gone once the screen shows the change.
      void say(fact, correction).then(
        ({ changed, before }) => {
          tell({
            message: [t(`restsOn.done.${what}`), ...sentences(changed).slice(0, 1)].join(' '),
            undo: () => say(fact, before),
          });
          done();
        },
        () => {},
      );
    },
  };
}
