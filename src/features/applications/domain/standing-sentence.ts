import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Ending, Happening } from './event.ts';
import { byDay, standing } from './standing.ts';

/** One short sentence: what it says, and the day or number it speaks of. The day may be unknown. */
export type StandingPart =
  | { readonly key: 'applied' | 'offered' | Ending; readonly day?: CalendarDay }
  | { readonly key: 'lastWord'; readonly day: CalendarDay }
  | { readonly key: 'interviewed'; readonly count: number }
  | { readonly key: 'assessed' | 'noAnswer' | 'empty' };

/**
 * The history of an application in a few sentences: applied, how far it came, and how it stands.
 * Interviews are counted by their days: an invitation and its confirmation may both be written down. One that was
 * moved is no second one.
 */
export function standingSentence(events: readonly Happening[]): StandingPart[] {
  const inOrder = [...events].sort(byDay);
  const parts = [...beginning(inOrder), ...middle(inOrder), ...end(inOrder)];
  return parts.length === 0 ? [{ key: 'empty' }] : parts;
}

function beginning(events: readonly Happening[]): StandingPart[] {
  const applied = firstOf(events);
  return applied ? [{ key: 'applied', ...dayOf(applied) }] : [];
}

/** What shows that one applied: often only their confirmation, which is no answer yet. */
const firstOf = (events: readonly Happening[]) =>
  events.find(({ kind }) => kind === 'applied' || kind === 'acknowledged');

function middle(events: readonly Happening[]): StandingPart[] {
  const interviews = events.filter(({ kind }) => kind === 'interview');
  const interviewDays = new Set(interviews.filter(({ details }) => !details?.change).map(({ on }) => on));
  const offer = events.findLast(({ kind }) => kind === 'offer');
  return [
    ...(events.some(({ kind }) => kind === 'assessment') ? [{ key: 'assessed' } as const] : []),
    ...(interviews.length > 0
      ? [{ key: 'interviewed', count: Math.max(1, interviewDays.size) } as const]
      : []),
    ...(offer ? [{ key: 'offered', ...dayOf(offer) } as const] : []),
  ];
}

function end(events: readonly Happening[]): StandingPart[] {
  const { ending, endedOn } = standing(events);
  if (ending) {
    const event = events.findLast(({ kind, on }) => kind === ending && on === endedOn);
    return [{ key: ending, ...(event && dayOf(event)) }];
  }
  const last = events.findLast(({ kind }) => kind !== 'note');
  if (last === undefined || last.kind === 'offer') return [];
  if (last.kind === 'applied' || last === firstOf(events)) return [{ key: 'noAnswer' }];
  return last.dayUnknown ? [] : [{ key: 'lastWord', day: last.on }];
}

const dayOf = ({ on, dayUnknown }: Happening) => (dayUnknown ? {} : { day: on });
