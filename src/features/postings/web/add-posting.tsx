import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { PostingFileButton } from './posting-file-button.tsx';
import { useAddPosting } from './use-add-posting.ts';

interface Props {
  /** The application it was for. */
  readonly applicationId?: string;
  readonly onAdded?: (id: string) => void;
  readonly onCancel: () => void;
}

/** Adds a posting by pasting its words, or as a file. */
export function AddPosting({ applicationId, onAdded, onCancel }: Props) {
  const { t } = useTranslation('postings');
  const [words, setWords] = useState('');
  const [url, setUrl] = useState('');
  const [tried, setTried] = useState(false);
  const { add, busy, error } = useAddPosting(applicationId, (id) => onAdded?.(id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (words.trim() !== '') add({ words, url });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Textarea
          data-autofocus
          rows={8}
          label={t('form.text')}
          description={t('form.textHint')}
          error={tried && words.trim() === '' ? t('form.empty') : undefined}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <TextInput
          type="url"
          label={t('form.url')}
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <Group>
          <Button type="submit" loading={busy}>
            {t('form.save')}
          </Button>
          <PostingFileButton busy={busy} onChoose={(file) => add({ file })} />
          <QuietButton variant="subtle" onClick={onCancel}>
            {t('form.cancel')}
          </QuietButton>
        </Group>
        <Text size="sm" c="dimmed">
          {t('form.fileHint')}
        </Text>
      </Stack>
    </form>
  );
}
