import type { Standing } from './application.ts';
import { type EventKind, type Happening, type Stage, stages } from './event.ts';

/** On one day the facts happen in this order: a mail cannot end what began later that day. */
const orderWithinDay: Readonly<Record<EventKind, number>> = {
  applied: 0,
  acknowledged: 1,
  note: 2,
  update: 2,
  assessment: 4,
  interview: 5,
  offer: 6,
  silent: 7,
  rejected: 8,
  closed: 8,
  withdrawn: 8,
  declined: 8,
  accepted: 8,
  // Written by the person about an ending that is there already, often on its very day.
  reopened: 9,
};

export const byDay = (a: Happening, b: Happening): number =>
  a.on.localeCompare(b.on) || orderWithinDay[a.kind] - orderWithinDay[b.kind];

/** The stage an event proves; nothing for events that may happen at any stage. */
export function stageProvenBy({ kind, round }: Pick<Happening, 'kind' | 'round'>): Stage | undefined {
  switch (kind) {
    case 'assessment':
      return 'screen';
    case 'interview':
      return round ?? 'interview';
    case 'offer':
    case 'declined':
    case 'accepted':
      return 'offer';
    default:
      return undefined;
  }
}

/** Where an application stands after its events. The order in which they are given does not matter. */
export function standing(events: readonly Happening[]): Standing {
  const inOrder = [...events].sort(byDay);
  const applied = inOrder.find(({ kind }) => kind === 'applied' || kind === 'acknowledged');
  const end = endOf(inOrder);
  const last = inOrder.findLast(({ kind }) => kind !== 'note');
  return {
    stage: furthest(inOrder),
    ...(applied && { appliedOn: applied.on }),
    ...(end && { ending: end.kind, endedOn: end.on }),
    ...(last && { lastEventOn: last.on }),
  };
}

function furthest(events: readonly Happening[]): Stage {
  const reached = events.map((event) => stages.indexOf(stageProvenBy(event) ?? 'applied'));
  return stages[Math.max(0, ...reached)] ?? 'applied';
}

/** The ending that holds at the end of the history: a later step forward takes an ending back. */
function endOf(events: readonly Happening[]) {
  let end: { kind: NonNullable<Standing['ending']>; on: string } | undefined;
  for (const { kind, on } of events) {
    switch (kind) {
      case 'silent':
        end ??= { kind, on };
        break;
      case 'rejected':
      case 'withdrawn':
      case 'closed':
      case 'declined':
      case 'accepted':
        end = { kind, on };
        break;
      case 'acknowledged':
      case 'update':
        if (end?.kind === 'silent') end = undefined;
        break;
      case 'assessment':
      case 'interview':
      case 'offer':
      case 'reopened':
        end = undefined;
        break;
      case 'applied':
      case 'note':
        break;
    }
  }
  return end;
}
