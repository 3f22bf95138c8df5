import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { OfferedReason as Offered } from '../domain/offered-reason.ts';
import { KnownReasonDialog } from './known-reason-dialog.tsx';
import { Quote } from './quote.tsx';
import { useKnownReason } from './use-known-reason.ts';
import { useReasonWords } from './use-reason-words.ts';

interface Props {
  readonly applicationId: string;
  readonly offered: Offered;
}

/** What they wrote of why. It becomes known only when the person says so: people write kinder things than are true. */
export function OfferedReason({ applicationId, offered: { cause, words, on } }: Props) {
  const { t } = useTranslation('reasons');
  const today = useToday();
  const { named } = useReasonWords();
  const { know, busy, error } = useKnownReason(applicationId);
  const [opened, setOpened] = useState(false);
  return (
    <Notice>
      <Text>{t('known.offered.said')}</Text>
      <Quote words={words} />
      <Text fw={600}>{t('known.offered.ask', { reason: named([cause]) })}</Text>
      {error === null ? null : <ErrorNotice error={error} />}
      <Group gap="xs">
        <QuietButton
          disabled={busy}
          onClick={() =>
            void know({ causes: [cause], how: 'mail', on: on ?? today, words: words.slice(0, 2_000) })
          }
        >
          {t('known.offered.yes')}
        </QuietButton>
        <QuietButton variant="subtle" disabled={busy} onClick={() => setOpened(true)}>
          {t('known.offered.other')}
        </QuietButton>
      </Group>
      <KnownReasonDialog applicationId={applicationId} opened={opened} onClose={() => setOpened(false)} />
    </Notice>
  );
}
