import type { JourneyRecord } from '#features/patterns/domain/journey.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Fate } from './made-seeker.ts';

/** The first day of every made-up search. */
const start = '2026-01-05';

export const dayOf = (day: number) => addDays(start, day);

/** What is known of an application on a day. */
export function seenBy(day: number, { way, sent, talk, interview, offer, no }: Fate): JourneyRecord {
  const happened = [
    { kind: 'applied' as const, at: sent },
    { kind: 'interview' as const, round: 'screen' as const, at: talk },
    { kind: 'interview' as const, at: interview },
    { kind: 'offer' as const, at: offer },
    { kind: 'rejected' as const, at: no },
  ].flatMap(({ at, ...event }) => (at === undefined || at > day ? [] : [{ ...event, on: dayOf(at) }]));
  return {
    channel: way,
    role: 'Baker',
    appliedOn: dayOf(sent),
    events: happened,
    resumes: [],
    ...(no !== undefined && no <= day && { ending: 'rejected', endedOn: dayOf(no) }),
  };
}

/** Whether two fates look the same up to a day. */
export function looksAlike(one: Fate, other: Fate, day: number): boolean {
  const seen = (at: number | undefined) => (at !== undefined && at <= day ? at : undefined);
  return (['talk', 'interview', 'offer', 'no'] as const).every(
    (step) => seen(one[step]) === seen(other[step]),
  );
}

/** What came within some days after `day`. */
export function cameAfter(fates: readonly Fate[], day: number, days: number) {
  const within = (at: number | undefined) => at !== undefined && at > day && at <= day + days;
  const ahead = fates.filter(
    ({ talk, interview, offer }) => within(talk) || within(interview) || within(offer),
  );
  return {
    interview: ahead.length > 0,
    offer: fates.some(({ offer }) => within(offer)),
    interviews: fates.filter(
      ({ talk, interview }) => within(talk) || ((talk ?? day + 1) <= day && within(interview)),
    ).length,
  };
}
