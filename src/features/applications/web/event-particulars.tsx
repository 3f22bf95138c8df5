import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import type { AppointmentState } from '../domain/agenda.ts';
import { type Appointment, dayOfMoment } from '../domain/appointment.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { AddToCalendar } from './add-to-calendar.tsx';
import classes from './timeline.module.css';
import { useAppointmentWords } from './use-appointment-words.ts';
import { useDetailSentences } from './use-detail-sentences.ts';

interface Props {
  readonly event: ApplicationEvent;
  readonly company: string;
  /** What became of its appointment since. */
  readonly state: AppointmentState | undefined;
}

/** When, where and with whom one meets, by when they want an answer, and what a no leaves open. */
export function EventParticulars({ event, company, state }: Props) {
  const sentences = useDetailSentences()(event.details ?? {});
  const appointment = event.details?.appointment;
  return (
    <>
      {appointment === undefined ? null : (
        <Meeting appointment={appointment} state={state ?? 'set'} eventId={event.id} company={company} />
      )}
      {sentences.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
    </>
  );
}

interface MeetingProps {
  readonly appointment: Appointment;
  readonly state: AppointmentState;
  readonly eventId: string;
  readonly company: string;
}

function Meeting({ appointment, state, eventId, company }: MeetingProps) {
  const { t } = useTranslation('applications');
  const words = useAppointmentWords();
  const today = useToday();
  const isAhead = state === 'set' && dayOfMoment(appointment.start) >= today;
  const changed =
    state === 'moved' ? t('details.moved') : state === 'called-off' ? t('details.calledOff') : null;
  return (
    <>
      <Text {...(changed !== null && { c: 'dimmed' })}>{words(appointment)}</Text>
      {changed === null ? null : <Text c="dimmed">{changed}</Text>}
      {isAhead ? (
        <div className={classes.source}>
          {appointment.link === undefined ? null : (
            <Anchor href={appointment.link} target="_blank" rel="noreferrer noopener">
              {t('details.join')}
            </Anchor>
          )}
          <AddToCalendar
            eventId={eventId}
            title={t('details.calendarTitle', { company })}
            appointment={appointment}
          />
        </div>
      ) : null}
    </>
  );
}
