import { z } from 'zod';
import type { RejectionCase } from './case.ts';
import { type Cause, causes } from './cause.ts';
import { isStatement } from './employer-statement.ts';
import { type EvidenceId, evidenceOf } from './evidence.ts';
import { seenSchema } from './explanation.ts';
import { observe } from './observe.ts';
import { seenAs } from './seen.ts';

/** What the employer said of why, and the cause it names. */
export const offeredReasonSchema = z.object({ cause: z.enum(causes), said: seenSchema });
export type OfferedReason = z.infer<typeof offeredReasonSchema>;

/** Weaker words ("the position has been filled") speak for a cause and do not name it. */
const namesFrom = 4;

/** The reason that the employer names, to be confirmed by the person; undefined when they name none. The plainest goes first. */
export function offeredReason(rejection: RejectionCase): OfferedReason | undefined {
  const named = observe(rejection)
    .filter(({ evidenceId }) => isStatement(evidenceId))
    .map((seen) => ({ seen, ...strongest(seen.evidenceId) }))
    .filter(({ ratio }) => ratio >= namesFrom)
    .toSorted((one, other) => other.ratio - one.ratio)[0];
  return named && { cause: named.cause, said: seenAs(named.seen) };
}

function strongest(id: EvidenceId): { readonly cause: Cause; readonly ratio: number } {
  const { ratios } = evidenceOf(id);
  return causes
    .map((cause) => ({ cause, ratio: ratios[cause] ?? 0 }))
    .reduce((best, each) => (each.ratio > best.ratio ? each : best));
}
