import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What the browser's dialog shows first; the content decides what a file is. */
const usual = '.pdf,.docx,.txt,.md,.markdown,.html,.htm,.mhtml,.mht,.json';

/** Opens the browser's own dialog for résumés and letters. */
export function DocumentFileButton({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const { t } = useTranslation('documents');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="md" onClick={() => input.current?.click()}>
        {t('add.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={usual}
        aria-label={t('add.choose')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that choosing the same file again is noticed.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
