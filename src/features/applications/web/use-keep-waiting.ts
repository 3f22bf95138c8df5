import { useLocalStorage } from '@mantine/hooks';
import type { CalendarDay } from '#lib/calendar-day.ts';

/** Until which day the question about a silence is not asked, remembered on this device; and how to set it. */
export function useKeepWaiting(
  id: string,
): [CalendarDay | undefined, (until: CalendarDay | undefined) => void] {
  const [until, setUntil] = useLocalStorage({
    key: `rebound-keep-waiting-${id}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  return [until === '' ? undefined : until, (day) => setUntil(day ?? '')];
}
