import { useTranslation } from 'react-i18next';
import { type Channel, channels } from '#features/applications/domain/application.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Grouping, GroupName } from '../domain/grouping.ts';
import { usePeriodWords } from './use-period-words.ts';

interface GroupWords {
  /** As a heading of its own: "Job board". */
  name(by: Grouping, group: GroupName): string;
  /** Inside a sentence: "through a job board". */
  phrase(by: Grouping, group: GroupName): string;
}

/** What groups are called. */
export function useGroupWords(since: CalendarDay | undefined): GroupWords {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const period = usePeriodWords();
  const day = since === undefined ? '' : format.day(since);
  return {
    name(by, { key, name }) {
      if (by === 'channel') return t(`name.channel.${channelOf(key)}`);
      if (by === 'since') return t(`name.since.${sideOf(key)}`, { day });
      return by === 'time' ? period(key) : (name ?? key);
    },
    phrase(by, { key, name }) {
      if (by === 'channel') return t(`phrase.channel.${channelOf(key)}`);
      if (by === 'since') return t(`phrase.since.${sideOf(key)}`, { day });
      return t(`phrase.${by}`, { name: by === 'time' ? period(key) : (name ?? key) });
    },
  };
}

const channelOf = (key: string): Channel => channels.find((channel) => channel === key) ?? 'unknown';
const sideOf = (key: string) => (key === 'before' ? 'before' : 'since');
