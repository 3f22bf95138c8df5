import { z } from 'zod';
import { addedUp, type CauseSums } from './cause-sums.ts';
import { divided, dividedSchema } from './divided.ts';
import { type Period, periodOf, periods } from './grouping.ts';
import { fewest } from './own-share.ts';
import { rangeSchema } from './range.ts';

/** How the endings of some applications divide: told with ranges, or too early with how many more it takes. */
const divisionSchema = z.object({
  applications: z.number(),
  /** Of these little is known; they count with what is usual. */
  little: z.number(),
  /** Of these the person came to know the reason, which counts as it is known. */
  known: z.number(),
  /** The parts in their order, then the causes; nothing while it is too early. */
  told: z.array(rangeSchema.extend({ what: dividedSchema })),
  more: z.number().optional(),
});
export type Division = z.infer<typeof divisionSchema>;

export const causesOverTimeSchema = z.object({
  period: z.enum(periods),
  /** All that ended by them, by silence or with the opening. */
  all: divisionSchema,
  /** The latest times, the earlier first. */
  times: z.array(divisionSchema.extend({ key: z.string() })),
  /** Of these the day on which they went in is not known, so that they are in no time. */
  withoutDay: z.number(),
});
export type CausesOverTime = z.infer<typeof causesOverTimeSchema>;

/** More would make rows that nobody compares. */
const mostTimes = 12;

/** What sums by month tell, with time cut as asked. */
export function causesOverTime(sums: readonly CauseSums[], period: Period): CausesOverTime {
  const [all] = addedUp(sums, () => 'all');
  const dated = sums.filter(({ month }) => month !== '');
  const times = addedUp(dated, ({ month }) => periodOf(month, period));
  return {
    period,
    all: divisionOf(all),
    times: times.slice(-mostTimes).map((each) => ({ key: each.month, ...divisionOf(each) })),
    withoutDay: (all?.applications ?? 0) - dated.reduce((count, { applications }) => count + applications, 0),
  };
}

function divisionOf(sums: CauseSums | undefined): Division {
  const { applications = 0, little = 0, known = 0 } = sums ?? {};
  if (sums === undefined || applications < fewest) {
    return { applications, little, known, told: [], more: fewest - applications };
  }
  const told = sums.sums.flatMap((sum, at) => {
    const what = divided[at];
    return what === undefined ? [] : [{ what, ...rangeOf(sum, applications) }];
  });
  return { applications, little, known, told };
}

/** Half of the width of an 80 % range, in standard deviations. */
const z80 = 1.2816;

/**
 * The share and the range that holds it with 80 %. Two things make it unsure, and are put together as independent: the
 * figures of the model (the middle eight of ten draws), and chance (of so many with such probabilities; normal).
 */
function rangeOf({ told, chance, drawn }: CauseSums['sums'][number], applications: number) {
  const sorted = drawn.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? told;
  const luck = z80 * Math.sqrt(Math.max(0, chance));
  const below = Math.hypot(Math.max(0, told - at(0.1)), luck);
  const above = Math.hypot(Math.max(0, at(0.9) - told), luck);
  return {
    share: told / applications,
    low: Math.max(0, told - below) / applications,
    high: Math.min(applications, told + above) / applications,
  };
}
