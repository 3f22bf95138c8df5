import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { ReadMail } from './import-page.tsx';
import type { Decision, Waiting } from './review-card.tsx';

interface Props {
  readonly staged: Waiting;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: () => void;
  readonly readMail: ReadMail | undefined;
}

/** What the person can say of one finding. Without an employer a yes would not be enough to save it. */
export function ReviewButtons({ staged, busy, onDecide, onCorrect, readMail }: Props) {
  const { t } = useTranslation('imports');
  const [reading, setReading] = useState(false);
  const { finding } = staged;
  const { opening, happenings, source } = finding;
  const complete = opening.company !== undefined && staged.state !== 'sure';
  return (
    <>
      <Group gap="xs">
        {complete ? (
          <Button loading={busy} onClick={() => onDecide({ kind: 'keep', finding: { opening, happenings } })}>
            {t('review.right')}
          </Button>
        ) : null}
        <QuietButton onClick={onCorrect}>{t('review.correct')}</QuietButton>
        <QuietButton disabled={busy} onClick={() => onDecide({ kind: 'leave-out' })}>
          {t('review.leaveOut')}
        </QuietButton>
        {source.kind === 'mail' && readMail !== undefined ? (
          <QuietButton aria-expanded={reading} onClick={() => setReading(!reading)}>
            {reading ? t('review.closeMail') : t('review.readMail')}
          </QuietButton>
        ) : null}
      </Group>
      {reading ? readMail?.(source.key) : null}
    </>
  );
}
