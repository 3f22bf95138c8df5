import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MailPanel } from '#features/inbox/web/mail-panel.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Decision, Waiting } from './review-card.tsx';

interface Props {
  readonly staged: Waiting;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: () => void;
}

/** What the person can say of one finding. Without an employer a yes would not be enough to save it. */
export function ReviewButtons({ staged, busy, onDecide, onCorrect }: Props) {
  const { t } = useTranslation('imports');
  const { finding } = staged;
  const { opening, happenings, source } = finding;
  const complete = opening.company !== undefined && staged.state !== 'sure';
  return (
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
      {source.kind === 'mail' ? <MailPanel mailKey={source.key} /> : null}
    </Group>
  );
}
