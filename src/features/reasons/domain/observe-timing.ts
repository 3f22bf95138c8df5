import { daysBetween } from '#lib/calendar-day.ts';
import type { RejectionCase } from './case.ts';
import { lastTalk } from './last-talk.ts';
import type { Observation } from './observation.ts';

const dayLength = 'YYYY-MM-DD'.length;

/** Whole days from one day or moment to another; undefined when either is missing or they stand in reverse. */
export function daysFrom(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from.slice(0, dayLength), to.slice(0, dayLength));
  return days >= 0 ? days : undefined;
}

/** Under 24 hours where the hours are known, else on the same day: the next morning may be 40 hours later. */
function withinADay(from: string, to: string, days: number): boolean {
  const hoursKnown = from.length > dayLength && to.length > dayLength;
  return hoursKnown ? Date.parse(to) - Date.parse(from) < 86_400_000 : days === 0;
}

/**
 * What the time until the answer shows: from the application for one that met nobody, else from the last conversation,
 * since before it the days are those of the appointments. A rejection of unknown date says nothing; silence speaks without one.
 */
export function observeTiming({
  stage,
  ending,
  appliedAt,
  endedAt,
  interviews = [],
}: RejectionCase): Observation[] {
  const days = daysFrom(appliedAt, endedAt);
  if (ending === 'silent') return days === undefined || days > 30 ? [{ evidenceId: 'no-answer' }] : [];
  if (stage !== 'applied' || interviews.length > 0) return observeSinceTalk(endedAt, interviews);
  if (days === undefined || !appliedAt || !endedAt) return [];
  if (withinADay(appliedAt, endedAt, days)) return [{ evidenceId: 'answer-within-a-day' }];
  if (days <= 1) return [{ evidenceId: 'answer-within-a-week' }];
  if (days <= 7) return [{ evidenceId: 'answer-within-a-week', values: { days } }];
  if (days > 45) return [{ evidenceId: 'answer-after-weeks', values: { days } }];
  return [];
}

function observeSinceTalk(
  endedAt: string | undefined,
  interviews: NonNullable<RejectionCase['interviews']>,
): Observation[] {
  const days = daysFrom(lastTalk(interviews), endedAt);
  if (days === undefined) return [];
  return [{ evidenceId: 'days-since-talk', ...(days > 1 && { values: { days } }) }];
}
