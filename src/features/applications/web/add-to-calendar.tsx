import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import type { Appointment } from '../domain/appointment.ts';
import { calendarFile } from '../domain/calendar-file.ts';

interface Props {
  /** The event that told it: adding it again changes the entry instead of making another. */
  readonly eventId: string;
  readonly title: string;
  readonly appointment: Appointment;
}

/** Saves the appointment as a file that calendar programs open. */
export function AddToCalendar({ eventId, title, appointment }: Props) {
  const { t } = useTranslation('applications');
  const save = () => {
    const uid = `${eventId}@rebound`;
    const file = calendarFile({ uid, title, appointment, writtenAt: new Date().toISOString() });
    saveFile(new Blob([file], { type: 'text/calendar' }), 'appointment.ics');
  };
  return (
    <QuietButton size="compact-sm" onClick={save} aria-label={`${t('details.calendar')}: ${title}`}>
      {t('details.calendar')}
    </QuietButton>
  );
}
