import { useEffect, useState } from 'react';
import type { CalendarDay } from '#lib/calendar-day.ts';

const minute = 60_000;

/** The calendar day where the person is; a screen left open overnight follows. */
export function useToday(): CalendarDay {
  const [today, setToday] = useState(localDay);
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay()), minute);
    return () => clearInterval(timer);
  }, []);
  return today;
}

function localDay(): CalendarDay {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
