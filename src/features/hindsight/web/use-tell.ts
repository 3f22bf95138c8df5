import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { tellCourse } from '../api.ts';
import type { Choice, Way } from '../domain/choice.ts';

type Word = Way | 'skipped';

/** Keeps the person's word at once and offers to take it back; without a way their word is taken back. */
export function useTell(applicationId: string, onTold: () => void) {
  const { t } = useTranslation('hindsight');
  const notify = useUndo();
  const change = useChange(tellCourse);
  const put = (choice: Choice, way: Word | undefined) => ({ id: applicationId, choice, ...(way && { way }) });
  const tell = (choice: Choice, way?: Word) =>
    change.mutate(put(choice, way), {
      onSuccess: ({ before }) => {
        onTold();
        notify({
          message: way === undefined ? t('takenBack') : t('noted'),
          undo: () => change.mutateAsync(put(choice, before)),
        });
      },
    });
  return { tell, busy: change.isPending, error: change.error };
}
