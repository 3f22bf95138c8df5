import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Appointment } from '../domain/appointment.ts';
import { personWords } from './person-words.ts';

/** An appointment in one line: "Thu, 14 May, 10:00 (your time 09:00) · video call · with Dana Ruiz (Head of Ops)". */
export function useAppointmentWords(): (appointment: Appointment) => string {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const list = useList();
  return ({ start, medium, place, people = [] }) => {
    const yours = format.yourTime(start);
    const when = format.moment(start) + (yours ? ` (${t('details.yourTime', { time: yours })})` : '');
    const where = place ?? (medium === 'video' || medium === 'phone' ? t(`details.${medium}`) : undefined);
    const whom =
      people.length > 0 ? t('details.people', { people: list(people.map(personWords)) }) : undefined;
    return [when, where, whom].filter((part) => part !== undefined).join(' · ');
  };
}

function useList(): (words: readonly string[]) => string {
  const { i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (words) => list.format(words);
}
