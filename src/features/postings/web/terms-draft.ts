import { contractHours, contractKinds } from '../domain/contract-kinds.ts';
import type { Corrections } from '../domain/corrections.ts';
import type { Posting } from '../domain/posting.ts';
import type { Pay, PostingReading } from '../domain/posting-reading.ts';
import { writtenAmount } from '../domain/written-amount.ts';

/** Place, pay and contract as they are being written: every field as text, empty where they do not say. */
export interface TermsDraft {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly period: Pay['period'];
  readonly kind: string;
  readonly hours: string;
}

export function termsDraft({ location, salary, contract }: PostingReading): TermsDraft {
  const parts: readonly string[] = contract?.split(', ') ?? [];
  const { min, max, currency, period = 'month' } = salary ?? {};
  return {
    place: location ?? '',
    from: min === undefined ? '' : String(min),
    to: max === undefined || max === min ? '' : String(max),
    currency: currency ?? '',
    period,
    kind: contractKinds.find((kind) => parts.includes(kind)) ?? '',
    hours: contractHours.find((hours) => parts.includes(hours)) ?? '',
  };
}

/** Whether the amounts can be understood. */
export const isPayRight = ({ from, to }: TermsDraft): boolean =>
  [from, to].every((written) => written.trim() === '' || writtenAmount(written) !== undefined);

/** The corrections with what was changed; what stayed as it was is no correction. */
export function correctedTerms(draft: TermsDraft, { corrections, reading }: Posting): Corrections {
  const before = termsDraft(reading);
  const differs = (...parts: (keyof TermsDraft)[]) => parts.some((part) => draft[part] !== before[part]);
  return {
    ...corrections,
    ...(differs('place') && { location: draft.place.trim() || null }),
    ...(differs('from', 'to', 'currency', 'period') && { salary: payOf(draft) }),
    ...(differs('kind', 'hours') && {
      contract: [draft.kind, draft.hours].filter(Boolean).join(', ') || null,
    }),
  };
}

/** One amount alone is both. */
function payOf({ from, to, currency, period }: TermsDraft): Pay | null {
  const [low = writtenAmount(to), high = low] = [writtenAmount(from), writtenAmount(to)];
  if (low === undefined || high === undefined) return null;
  const code = currency.trim().toUpperCase();
  return {
    min: Math.min(low, high),
    max: Math.max(low, high),
    currency: /^[A-Z]{3}$/.test(code) ? code : null,
    period,
  };
}
