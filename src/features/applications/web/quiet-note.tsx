import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useToday } from '#platform/i18n/use-today.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { addEvent } from '../api.ts';
import { useKeepWaiting } from './use-keep-waiting.ts';
import { useUndoableChange } from './use-undoable-change.ts';

const daysUntilAskedAgain = 30;

interface Props {
  readonly id: string;
  /** The day of their last word. */
  readonly quietSince: CalendarDay;
  /** The chance (0–1) that something good still comes. */
  readonly stillInPlay: number;
}

/** A long silence, said calmly, with the choice to close it or to go on waiting. Both can be taken back. */
export function QuietNote({ id, quietSince, stillInPlay }: Props) {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const today = useToday();
  const tell = useUndo();
  const { make, busy, error } = useUndoableChange(addEvent);
  const [until, waitUntil] = useKeepWaiting(id);
  if (until !== undefined && today < until) return null;
  const close = () => make({ id, happening: { kind: 'silent', on: today } }, t('done.silent'));
  const wait = () => {
    waitUntil(addDays(today, daysUntilAskedAgain));
    tell({ message: t('done.waiting'), undo: async () => waitUntil(undefined) });
  };
  const count = Math.round(stillInPlay * 100);
  return (
    <Notice>
      <Text>
        {t('quiet.text', { day: format.day(quietSince) })}{' '}
        {count < 1 ? t('quiet.fewer') : t('quiet.odds', { count })}
      </Text>
      <Group gap="sm">
        <QuietButton loading={busy} onClick={close}>
          {t('quiet.close')}
        </QuietButton>
        <QuietButton onClick={wait}>{t('quiet.wait')}</QuietButton>
      </Group>
      {error ? <ErrorNotice error={error} /> : null}
    </Notice>
  );
}
