import type { Stage } from '#features/applications/domain/event.ts';
import type { RejectionCase } from './case.ts';
import { lastTalk } from './last-talk.ts';
import { daysFrom } from './observe-timing.ts';

const dayLength = 'YYYY-MM-DD'.length;
const dayInMilliseconds = 86_400_000;
/** Where only the day is known, the same day is some hours. */
const sameDay = 0.4;
/** Machines answer within minutes; less than this is no more telling. */
const shortest = 0.02;

/** Days from the application, or later on from the last conversation, to the answer; with a fraction where hours are known. */
export function waitedDays(
  { ending, appliedAt, endedAt, interviews }: RejectionCase,
  stage: Stage,
): number | undefined {
  if (ending === 'silent') return undefined;
  const from = stage === 'applied' ? appliedAt : lastTalk(interviews);
  const days = daysFrom(from, endedAt);
  if (days === undefined || from === undefined || endedAt === undefined) return undefined;
  const hoursKnown = from.length > dayLength && endedAt.length > dayLength;
  if (!hoursKnown) return Math.max(sameDay, days);
  return Math.max(shortest, (Date.parse(endedAt) - Date.parse(from)) / dayInMilliseconds);
}
