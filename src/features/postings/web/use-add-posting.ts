import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { addPosting, addPostingFile, deletePosting } from '../api.ts';

/** What is to be added: words, or a document. */
export type NewPosting = { readonly words: string; readonly url: string } | { readonly file: File };

/** Adds a posting, tells so and offers to take it back. */
export function useAddPosting(applicationId: string | undefined, done: (id: string) => void) {
  const { t } = useTranslation('postings');
  const call = useCall();
  const queries = useQueryClient();
  const tell = useUndo();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (posting: NewPosting) => {
      if ('file' in posting) {
        return call(addPostingFile, { name: posting.file.name, applicationId }, posting.file);
      }
      const { words } = posting;
      const url = posting.url.trim() || undefined;
      return call(addPosting, {
        ...(isMarkup(words) ? { html: words } : { text: words }),
        url,
        applicationId,
      });
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries();
      const undo = async () => {
        await call(deletePosting, { id });
        await queries.invalidateQueries();
      };
      tell({ message: t('done.added'), undo });
      done(id);
    },
  });
  return { add: mutate, busy: isPending, error };
}

/** Some people paste the source of the page. */
const isMarkup = (words: string): boolean => /^\s*<(?:!doctype|html|head|body|div|section|p)\b/i.test(words);
