import { useTranslation } from 'react-i18next';
import { AddToCalendar } from '#features/applications/web/add-to-calendar.tsx';
import { useAppointmentWords } from '#features/applications/web/use-appointment-words.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Section } from '#platform/ui/section.tsx';
import type { ComingUp } from '../domain/coming-up.ts';
import { ApplicationLines } from './application-lines.tsx';
import classes from './coming-up-list.module.css';

/** Talks and deadlines of the next two weeks, the next first. */
export function ComingUpList({ ahead }: { readonly ahead: readonly ComingUp[] }) {
  const { t } = useTranslation('today');
  return (
    <Section title={t('comingUp.title')}>
      <ApplicationLines
        lines={ahead.map((each) => ({
          key: each.event + each.kind,
          application: each.application,
          beside: <Ahead ahead={each} />,
        }))}
      />
    </Section>
  );
}

function Ahead({ ahead: { application, event, kind, appointment } }: { readonly ahead: ComingUp }) {
  const { t } = useTranslation('today');
  const { t: words } = useTranslation('applications');
  const format = useFormat();
  const talk = useAppointmentWords();
  const { company } = application;
  const title = words(kind === 'talk' ? 'details.calendarTitle' : 'details.calendarTask', { company });
  const told =
    kind === 'talk' ? talk(appointment) : t('comingUp.deadline', { when: format.moment(appointment.start) });
  return (
    <div className={classes.ahead}>
      <span>{told}</span>
      <AddToCalendar
        eventId={kind === 'talk' ? event : `${event}-due`}
        title={title}
        appointment={appointment}
      />
    </div>
  );
}
