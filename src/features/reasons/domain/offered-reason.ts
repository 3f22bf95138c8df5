import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import type { RejectionCase } from './case.ts';
import { type Cause, causes } from './cause.ts';
import { isStatement } from './employer-statement.ts';
import { type EvidenceId, evidenceOf } from './evidence.ts';
import { observe } from './observe.ts';

/** What the employer wrote of why, on which day, and the cause that it names. */
export const offeredReasonSchema = z.object({
  cause: z.enum(causes),
  words: z.string(),
  on: calendarDay.optional(),
});
export type OfferedReason = z.infer<typeof offeredReasonSchema>;

/** Weaker words ("the position has been filled") speak for a cause and do not name it. */
const namesFrom = 4;

/** The reason that their mail names, to be confirmed by the person; undefined when it names none. The plainest goes first. */
export function offeredReason(rejection: RejectionCase): OfferedReason | undefined {
  const named = observe(rejection)
    .flatMap(({ evidenceId, quote }) =>
      quote !== undefined && isStatement(evidenceId) ? [{ words: quote, ...strongest(evidenceId) }] : [],
    )
    .filter(({ ratio }) => ratio >= namesFrom)
    .toSorted((one, other) => other.ratio - one.ratio)[0];
  const on = rejection.endedAt?.slice(0, 10);
  return named && { cause: named.cause, words: named.words, ...(on !== undefined && { on }) };
}

function strongest(id: EvidenceId): { readonly cause: Cause; readonly ratio: number } {
  const { ratios } = evidenceOf(id);
  return causes
    .map((cause) => ({ cause, ratio: ratios[cause] ?? 0 }))
    .reduce((best, each) => (each.ratio > best.ratio ? each : best));
}
