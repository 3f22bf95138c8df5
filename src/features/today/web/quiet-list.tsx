import { useTranslation } from 'react-i18next';
import { listQuiet } from '#features/applications/api.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { ApplicationLines } from './application-lines.tsx';

/** The applications from which no word has come for long; on the page of each it can be closed. */
export function QuietList() {
  const { t } = useTranslation('today');
  const format = useFormat();
  const quiet = useEndpoint(listQuiet, {});
  const since = (day: CalendarDay | undefined) =>
    day === undefined ? null : t('quiet.since', { day: format.day(day) });
  return (
    <Section title={t('quiet.title')}>
      <Loaded of={quiet}>
        {(applications) => (
          <ApplicationLines
            lines={applications.map((application) => ({
              application,
              beside: since(application.lastEventOn),
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}
