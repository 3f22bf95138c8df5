import type { Journey } from '#features/patterns/domain/journey.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';

/**
 * Whether an offer was accepted and nothing was sent after it, so that there is nothing to look ahead to. What others
 * still answer later changes nothing. False where the day of it is not known.
 */
export function hasArrived(journeys: readonly Pick<Journey, 'appliedOn' | 'ending' | 'endedOn'>[]): boolean {
  const accepted = latest(
    journeys.map(({ ending, endedOn }) => (ending === 'accepted' ? endedOn : undefined)),
  );
  const sent = latest(journeys.map(({ appliedOn }) => appliedOn));
  return accepted !== undefined && (sent === undefined || sent <= accepted);
}

const latest = (days: readonly (CalendarDay | undefined)[]): CalendarDay | undefined =>
  days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
