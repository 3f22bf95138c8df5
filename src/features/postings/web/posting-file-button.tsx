import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';

interface Props {
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
}

/** Opens the browser's own dialog for one document. */
export function PostingFileButton({ busy, onChoose }: Props) {
  const { t } = useTranslation('postings');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <QuietButton disabled={busy} onClick={() => input.current?.click()}>
        {t('form.file')}
      </QuietButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('form.file')}
        accept=".pdf,.docx,.html,.htm,.mhtml,.mht,.txt,.md"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that choosing the same file again is noticed.
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
