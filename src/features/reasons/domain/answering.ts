import type { Cause } from './cause.ts';
import type { SourceId } from './source.ts';

/** How a cause is answered: never (a share); by a machine (a share of the answers); else after so many days (the median). */
export interface Answering {
  readonly silence: number;
  readonly atOnce: number;
  readonly days: number;
}

interface AnsweringByCause {
  readonly source: SourceId;
  readonly by: Readonly<Record<Cause, Answering>>;
}

/**
 * Before anybody was met: 65 in 100 are never answered (Jobright 2025, 4.4 million), and half of the answers take 18 days.
 * Nobody is there to write for a void or a pile; a form answers at once, as does one that was closed already; whoever
 * reads and finds something missing writes within days; the others are told when the place is filled, after 36–44 days
 * (§6, time to fill). By cause own estimates.
 */
export const beforeATalk: AnsweringByCause = {
  source: 'silence',
  by: {
    void: { silence: 0.8, atOnce: 0.2, days: 18 },
    taken: { silence: 0.65, atOnce: 0.15, days: 25 },
    gate: { silence: 0.4, atOnce: 0.5, days: 5 },
    unread: { silence: 0.8, atOnce: 0.02, days: 40 },
    terms: { silence: 0.5, atOnce: 0.04, days: 9 },
    gap: { silence: 0.5, atOnce: 0.06, days: 9 },
    risk: { silence: 0.5, atOnce: 0.04, days: 10 },
    shown: { silence: 0.5, atOnce: 0.04, days: 10 },
    performance: { silence: 0.45, atOnce: 0.02, days: 9 },
    checks: { silence: 0.4, atOnce: 0.02, days: 9 },
    outcompeted: { silence: 0.55, atOnce: 0.02, days: 30 },
    judgement: { silence: 0.5, atOnce: 0.02, days: 12 },
  },
};

/**
 * After a talk some 15–45 in 100 are never answered (Greenhouse 2024; own estimate by cause), the others sooner; who came second is
 * told when the first has said yes.
 */
export const afterATalk: AnsweringByCause = {
  source: 'estimate',
  by: {
    void: { silence: 0.6, atOnce: 0.02, days: 20 },
    taken: { silence: 0.35, atOnce: 0.02, days: 14 },
    gate: { silence: 0.2, atOnce: 0.1, days: 5 },
    unread: { silence: 0.5, atOnce: 0.02, days: 20 },
    terms: { silence: 0.25, atOnce: 0.05, days: 6 },
    gap: { silence: 0.25, atOnce: 0.05, days: 6 },
    risk: { silence: 0.25, atOnce: 0.05, days: 7 },
    shown: { silence: 0.25, atOnce: 0.05, days: 7 },
    performance: { silence: 0.25, atOnce: 0.05, days: 7 },
    checks: { silence: 0.2, atOnce: 0.02, days: 9 },
    outcompeted: { silence: 0.25, atOnce: 0.02, days: 20 },
    judgement: { silence: 0.25, atOnce: 0.05, days: 9 },
  },
};
