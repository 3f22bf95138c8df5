import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import { type Beta, betaMean, updatedBeta } from '#lib/statistics/beta-distribution.ts';
import { baseRateOf, priorFor } from './base-rate.ts';
import type { ComparedTable, Group, GroupTable } from './group.ts';
import { type Cut, canGrow, type Grouper, type Grouping, type GroupName, groupers } from './grouping.ts';
import type { Journey } from './journey.ts';
import { ownShare } from './own-share.ts';
import { countOf, settled } from './settled.ts';
import { daysToSettle, outcomes, type Step } from './step.ts';

const mostGroups = 8;
const mostPeriods = 12;

/**
 * How much the person's own overall share weighs in each group, in applications. Groups are drawn towards what they
 * have in common, the small ones most, so that a small group is not taken for a special one (Efron & Morris 1975;
 * Gelman, Hill & Yajima 2012).
 */
const weightOfAll = 10;

/** The groups by every grouping and outcome. */
export function groupTables(journeys: readonly Journey[], today: CalendarDay, cut: Cut): ComparedTable[] {
  const ways = Object.entries(groupers(journeys, cut)) as [Grouping, Grouper][];
  return outcomes.flatMap((outcome) =>
    tablesBy(ways, outcome, journeys, today, (by, key, settledOn) => canGrow(by, key, settledOn, cut)),
  );
}

/**
 * The groups by given groupings and one outcome. `canGrow` says whether more applications can come to count in a group
 * when `settledOn` is the latest day that had enough time.
 */
export function tablesBy<By extends string, Counted extends Step>(
  ways: readonly (readonly [By, Grouper])[],
  outcome: Counted,
  journeys: readonly Journey[],
  today: CalendarDay,
  canGrow: (by: By, key: string, settledOn: CalendarDay) => boolean,
): ComparedTable<By, Counted>[] {
  const { journeys: counted } = settled(journeys, outcome, today);
  const settledOn = addDays(today, -daysToSettle[outcome]);
  const common = commonPrior(counted, outcome);
  return ways.map(([by, grouper]) => {
    const groups = membersBy(grouper, counted).map(
      (members): Group => ({
        ...groupOf(members, by, outcome, common),
        grows: canGrow(by, members.name.key, settledOn),
      }),
    );
    return { table: tableOf(by, outcome, groups), prior: common };
  });
}

/** The person's own share over all groups, as a weak prior for each. */
function commonPrior(journeys: readonly Journey[], outcome: Step): Beta {
  const all = countOf(journeys, outcome);
  const prior = priorFor(outcome, journeys.map(channelOf));
  const share = betaMean(updatedBeta(prior.beta, all.reached, all.of));
  return { a: share * weightOfAll, b: (1 - share) * weightOfAll };
}

interface Members {
  readonly name: GroupName;
  readonly journeys: Journey[];
}

function membersBy({ keyOf, nameOf }: Grouper, journeys: readonly Journey[]): Members[] {
  const found = new Map<string, Members>();
  for (const journey of journeys) {
    const key = keyOf(journey);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.journeys.push(journey);
    else found.set(key, { name: nameFor(key, nameOf?.(journey)), journeys: [journey] });
  }
  return [...found.values()];
}

const nameFor = (key: string, name: string | undefined): GroupName => ({
  key,
  ...(name !== undefined && { name }),
});

/** First talks by channel rest on what others saw by that channel; the other groups on what all have in common. */
function groupOf({ name, journeys }: Members, by: string, outcome: Step, common: Beta) {
  const count = countOf(journeys, outcome);
  if (by !== 'channel' || outcome !== 'screen') return { ...name, own: ownShare(count, common) };
  const prior = priorFor(outcome, journeys.map(channelOf));
  const base = baseRateOf(prior);
  return { ...name, own: ownShare(count, prior.beta), ...(base && { base }) };
}

const channelOf = ({ channel }: Journey) => channel;

function tableOf<By extends string, Counted extends Step>(
  by: By,
  outcome: Counted,
  groups: readonly Group[],
): GroupTable<By, Counted> {
  const shown = by === 'time' || by === 'since' ? inTime(groups) : bySize(groups);
  return { by, outcome, groups: shown, left: groups.length - shown.length };
}

const bySize = (groups: readonly Group[]): Group[] =>
  [...groups].sort((a, b) => b.own.of - a.own.of || a.key.localeCompare(b.key)).slice(0, mostGroups);

/** The latest periods, the earlier before the later; "before" comes before "since" as it happens. */
const inTime = (groups: readonly Group[]): Group[] =>
  [...groups].sort((a, b) => a.key.localeCompare(b.key)).slice(-mostPeriods);
