import { useMutation } from '@tanstack/react-query';
import { saveFile } from '#platform/ui/save-file.ts';
import { useCall } from '#platform/ui/use-call.ts';
import { exportDocument } from '../api.ts';

/** Lets the browser save a résumé in the open format JSON Resume. */
export function useSaveJson({ id, name }: { readonly id: string; readonly name: string }) {
  const call = useCall();
  const saving = useMutation({
    mutationFn: async () => {
      const resume = await call(exportDocument, { id });
      const file = new Blob([`${JSON.stringify(resume, null, 2)}\n`], { type: 'application/json' });
      saveFile(file, `${name}.json`);
    },
  });
  return { save: () => saving.mutate(), error: saving.error };
}
