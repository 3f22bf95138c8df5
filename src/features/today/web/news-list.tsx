import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Section } from '#platform/ui/section.tsx';
import type { News } from '../domain/news.ts';
import { ApplicationLines } from './application-lines.tsx';
import { EventChip } from './event-chip.tsx';

/** Events shown of one application; the rest is on its timeline. */
const latest = 2;

/** What employers did in the last days, by application. */
export function NewsList({ news, today }: { readonly news: readonly News[]; readonly today: CalendarDay }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <Section title={t('news.title')}>
      {news.length === 0 ? (
        <Text c="dimmed">{t('news.none')}</Text>
      ) : (
        <ApplicationLines
          lines={news.map(({ application, events }) => ({
            application,
            beside: events
              .slice(0, latest)
              .map(({ id, kind, on }) => (
                <EventChip key={id} kind={kind} when={format.relativeDay(on, today)} />
              )),
          }))}
        />
      )}
    </Section>
  );
}
