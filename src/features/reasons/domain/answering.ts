import type { Stage } from '#features/applications/domain/event.ts';
import { type Cause, causes } from './cause.ts';
import type { Fitted } from './fitted.ts';
import { chanceOf, logOddsOf } from './gate.ts';
import type { SourceId } from './source.ts';

/**
 * How a cause is answered: never (a share); of the answers a share by a machine; of the others a share with all, when the
 * place is filled; else by a person, after so many days (the median; the spread is that of the logarithm).
 */
export interface Answering {
  readonly silence: number;
  readonly atOnce: number;
  readonly withAll: number;
  readonly days: number;
  readonly spread?: number;
}

/** How each cause is answered, before a talk or after one. */
export type AnsweringByCauses = Readonly<Record<Cause, Answering>>;

interface AnsweringTable {
  readonly source: SourceId;
  readonly by: AnsweringByCauses;
}

/**
 * Before anybody was met: 65 in 100 are never answered (Jobright 2025, 4.4 million), and half of the answers take 18 days.
 * Nobody is there to write for a void or a pile; a form answers at once, also for one that was closed already; whoever
 * reads and finds something missing writes within days, or leaves it to the mail to all. By cause own estimates.
 */
const beforeATalk: AnsweringTable = {
  source: 'silence',
  by: {
    void: { silence: 0.8, atOnce: 0.15, withAll: 0.4, days: 14 },
    taken: { silence: 0.65, atOnce: 0.1, withAll: 0.4, days: 14 },
    gate: { silence: 0.4, atOnce: 0.5, withAll: 0.2, days: 5 },
    unread: { silence: 0.8, atOnce: 0.02, withAll: 0.8, days: 20 },
    terms: { silence: 0.5, atOnce: 0.04, withAll: 0.3, days: 9 },
    gap: { silence: 0.5, atOnce: 0.04, withAll: 0.3, days: 9 },
    risk: { silence: 0.5, atOnce: 0.04, withAll: 0.3, days: 9 },
    shown: { silence: 0.5, atOnce: 0.04, withAll: 0.3, days: 9 },
    performance: { silence: 0.45, atOnce: 0.02, withAll: 0.2, days: 9 },
    checks: { silence: 0.4, atOnce: 0.02, withAll: 0.1, days: 9 },
    outcompeted: { silence: 0.55, atOnce: 0.02, withAll: 0.5, days: 14 },
    judgement: { silence: 0.5, atOnce: 0.02, withAll: 0.3, days: 12 },
  },
};

/**
 * After a talk some 15–45 in 100 are never answered (Greenhouse 2024; own estimate by cause), the others sooner; who came
 * second is told when everybody has been heard and the first has said yes.
 */
const afterATalk: AnsweringTable = {
  source: 'estimate',
  by: {
    void: { silence: 0.6, atOnce: 0.02, withAll: 0, days: 20 },
    taken: { silence: 0.35, atOnce: 0.02, withAll: 0, days: 14 },
    gate: { silence: 0.2, atOnce: 0.05, withAll: 0, days: 5 },
    unread: { silence: 0.5, atOnce: 0.02, withAll: 0, days: 20 },
    terms: { silence: 0.25, atOnce: 0.05, withAll: 0, days: 6 },
    gap: { silence: 0.25, atOnce: 0.05, withAll: 0, days: 6 },
    risk: { silence: 0.25, atOnce: 0.05, withAll: 0, days: 7 },
    shown: { silence: 0.25, atOnce: 0.05, withAll: 0, days: 7 },
    performance: { silence: 0.25, atOnce: 0.05, withAll: 0, days: 7 },
    checks: { silence: 0.2, atOnce: 0.02, withAll: 0, days: 9 },
    outcompeted: { silence: 0.25, atOnce: 0.02, withAll: 0, days: 14, spread: 0.6 },
    judgement: { silence: 0.25, atOnce: 0.05, withAll: 0, days: 9 },
  },
};

/** Days from the posting until the place is filled and all are told: 36–44 (evidence.md §6, time to fill). */
export const filledAfter = 40;

/** How each cause is answered at a stage: the table, moved by a fit. */
export function answeringAt(stage: Stage, fitted: Fitted): AnsweringByCauses {
  const { by } = stage === 'applied' ? beforeATalk : afterATalk;
  const moved = stage === 'applied' ? fitted.beforeATalk : fitted.afterATalk;
  const shifted = (chance: number, size = 0) => chanceOf(logOddsOf(chance) + size);
  const each = causes.map((cause): [Cause, Answering] => [
    cause,
    {
      ...by[cause],
      silence: shifted(by[cause].silence, moved.silence[cause]),
      atOnce: shifted(by[cause].atOnce, moved.atOnce[cause]),
      withAll: shifted(by[cause].withAll, moved.withAll[cause]),
      days: by[cause].days * (moved.days[cause] ?? 1),
    },
  ]);
  return Object.fromEntries(each) as Record<Cause, Answering>;
}
