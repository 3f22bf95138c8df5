import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Decision, Waiting } from './waiting.ts';

interface Props {
  readonly staged: Waiting;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: () => void;
}

/** What the person can say of one finding. Where a yes would not be enough to save it, there is none. */
export function ReviewButtons({ staged, busy, onDecide, onCorrect }: Props) {
  const { t } = useTranslation('imports');
  const { finding } = staged;
  const { opening, happenings } = finding;
  const complete = opening.company !== undefined && staged.state !== 'sure';
  return (
    <Group gap="xs">
      {complete ? (
        <>
          <Button loading={busy} onClick={() => onDecide({ kind: 'keep', finding: { opening, happenings } })}>
            {t('review.right')}
          </Button>
          <QuietButton onClick={onCorrect}>{t('review.correct')}</QuietButton>
        </>
      ) : (
        <Button onClick={onCorrect}>{opening.company ? t('review.which') : t('review.from')}</Button>
      )}
      <QuietButton disabled={busy} onClick={() => onDecide({ kind: 'leave-out' })}>
        {t('review.leaveOut')}
      </QuietButton>
    </Group>
  );
}
