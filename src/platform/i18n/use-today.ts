import { useEffect, useState } from 'react';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { localDay } from './local-day.ts';

const minute = 60_000;
const now = () => localDay(new Date());

/** The calendar day where the person is; a screen left open overnight follows. */
export function useToday(): CalendarDay {
  const [today, setToday] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setToday(now()), minute);
    return () => clearInterval(timer);
  }, []);
  return today;
}
