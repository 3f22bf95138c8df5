import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#platform/ui/chip.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { partOf } from '../domain/cause.ts';
import type { KnownReason } from '../domain/known-reason.ts';
import { KnownReasonDialog } from './known-reason-dialog.tsx';
import { Quote } from './quote.tsx';
import { useKnownReason } from './use-known-reason.ts';
import { useReasonWords } from './use-reason-words.ts';

interface Props {
  readonly applicationId: string;
  readonly known: KnownReason;
}

/** "You know why: …", with the words of it and how it is known. */
export function KnownReasonCard({ applicationId, known }: Props) {
  const { t } = useTranslation('reasons');
  const { named, since } = useReasonWords();
  const { takeBack, busy, error } = useKnownReason(applicationId);
  const [opened, setOpened] = useState(false);
  const parts = new Set(known.causes.flatMap((cause) => (cause === 'other' ? [] : partOf[cause])));
  return (
    <Section kind="card" title={t('known.title', { reason: named(known.causes) })}>
      <Group gap="xs">
        {[...parts].map((part) => (
          <Chip key={part}>{t(`parts.${part}`)}</Chip>
        ))}
      </Group>
      <Quote words={known.words} />
      <Text c="dimmed">
        {since(known)}
        {known.how === 'conviction' ? `. ${t('known.conviction')}` : ''}
      </Text>
      {error === null ? null : <ErrorNotice error={error} />}
      <Group gap="xs">
        <QuietButton onClick={() => setOpened(true)}>{t('known.change')}</QuietButton>
        <QuietButton disabled={busy} onClick={takeBack}>
          {t('known.takeBack')}
        </QuietButton>
        <TextLink to="/known-reasons">{t('known.all')}</TextLink>
      </Group>
      <KnownReasonDialog
        applicationId={applicationId}
        known={known}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </Section>
  );
}
