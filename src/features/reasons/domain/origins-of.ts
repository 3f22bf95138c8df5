import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import { askedPayInNote } from './asked-pay-in-note.ts';
import type { FactOrigin } from './fact-origin.ts';
import type { KeptElsewhere } from './kept-elsewhere.ts';
import { payRangeIn } from './pay-range.ts';
import { ratingsInNote } from './ratings-in-note.ts';
import type { Origins, ReadFrom } from './used-facts.ts';

const seenIn: Readonly<Record<ApplicationEvent['source']['kind'], FactOrigin>> = {
  mail: 'mail',
  row: 'sheet',
  hand: 'you',
  sample: 'sample',
};

/** Where each fact with a value of a stored application was read. */
export function originsOf({ events }: Pick<Dossier, 'events'>, { posting }: KeptElsewhere): Origins {
  const last = (...kinds: EventKind[]) => eventOrigin(events.findLast(({ kind }) => kinds.includes(kind)));
  const range = payRangeIn(posting?.text ?? '');
  return {
    applied: eventOrigin(events.find(({ kind }) => kind === 'applied' || kind === 'acknowledged')),
    answered: last('rejected', 'closed'),
    stage: { from: 'application' },
    talked: last('interview'),
    rating: noteOrigin(events, (note) => ratingsInNote(note).at(-1)?.quote),
    'pay-asked': noteOrigin(events, (note) => askedPayInNote(note)?.quote),
    musts: { from: 'match' },
    posted: { from: 'posting' },
    reposted: { from: 'posting' },
    applicants: { from: 'posting' },
    'pay-offered': { from: 'posting', quote: range?.quote },
    'months-out': { from: 'resume' },
  };
}

const eventOrigin = (event: ApplicationEvent | undefined): ReadFrom => ({
  from: event ? seenIn[event.source.kind] : 'application',
  quote: event?.quote,
});

const noteOrigin = (
  events: readonly ApplicationEvent[],
  quoteIn: (note: string) => string | undefined,
): ReadFrom => ({ from: 'note', quote: events.flatMap(({ note }) => quoteIn(note ?? '') ?? []).at(-1) });
