import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { withMissed } from '../domain/correcting.ts';
import { missedFrom } from '../domain/missed-from.ts';
import type { Posting } from '../domain/posting.ts';
import { Part } from './part.tsx';
import { usePostingChange } from './use-posting-change.ts';

const weights = ['must', 'nice'] as const;

/** Adds what was missed by typing it, for whoever does not select words in the text. */
export function AddMissed({ posting }: { readonly posting: Posting }) {
  const { t } = useTranslation('postings');
  const [words, setWords] = useState('');
  const [importance, setImportance] = useState<(typeof weights)[number]>('must');
  const { make, busy, error } = usePostingChange(posting);
  const isThere = posting.reading.requirements.some(({ text }) => text === words.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '' || isThere) return;
    const missed = missedFrom(posting.text, words, importance);
    make({ corrections: withMissed(posting.corrections, missed) }, t('done.missed'), () => setWords(''));
  };
  return (
    <Part title={t('missed.title')}>
      <Text c="dimmed">{t('missed.lead')}</Text>
      <form onSubmit={submit} noValidate>
        <Group align="flex-end" gap="xs">
          <TextInput
            flex="1 1 14rem"
            label={t('missed.words')}
            maxLength={1_000}
            error={isThere ? t('missed.already') : undefined}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <SegmentedControl
            aria-label={t('missed.weight')}
            value={importance}
            onChange={setImportance}
            data={weights.map((value) => ({ value, label: t(`missed.${value}`) }))}
          />
          <Button type="submit" variant="default" loading={busy} disabled={words.trim() === ''}>
            {t('missed.add')}
          </Button>
        </Group>
        {error ? <ErrorNotice error={error} /> : null}
      </form>
    </Part>
  );
}
