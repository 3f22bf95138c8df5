import { z } from 'zod';
import { failure, type Result, success } from '#lib/result.ts';
import { type Application, openingSchema } from './application.ts';
import { type ApplicationEvent, eventSchema } from './event.ts';
import { byDay, standing } from './standing.ts';

/** An application with everything that happened to it: what is stored, merged, split and undone as a whole. */
export const dossierSchema = z.object({
  id: z.uuid(),
  opening: openingSchema,
  events: z.array(eventSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** The application as lists show it. */
export const applicationOf = ({ id, opening, events }: Dossier): Application => ({
  id,
  ...opening,
  ...standing(events),
});

export const inOrder = (events: readonly ApplicationEvent[]): ApplicationEvent[] => [...events].sort(byDay);

/** Two facts are one when the same source tells the same thing of the same day. */
const sameFact = (a: ApplicationEvent, b: ApplicationEvent): boolean =>
  a.kind === b.kind && a.on === b.on && a.source.kind === b.source.kind && a.source.key === b.source.key;

/** One application out of two that were the same opening; what the first does not know the second fills in. */
export function merge(into: Dossier, other: Dossier): Dossier {
  const added = other.events.filter((event) => !into.events.some((known) => sameFact(known, event)));
  const opening = { ...other.opening, ...known(into.opening) };
  return { id: into.id, opening, events: inOrder([...into.events, ...added]) };
}

const known = (opening: Dossier['opening']) =>
  Object.fromEntries(
    Object.entries(opening).filter(
      ([name, value]) => value !== undefined && value !== '' && !(name === 'channel' && value === 'unknown'),
    ),
  );

/** Moves some events into an application of their own; both must keep at least one. */
export function split(
  dossier: Dossier,
  eventIds: readonly string[],
  id: string,
  opening: Dossier['opening'],
): Result<{ stays: Dossier; leaves: Dossier }, 'nothing-moves' | 'nothing-stays'> {
  const leaving = dossier.events.filter((event) => eventIds.includes(event.id));
  const staying = dossier.events.filter((event) => !eventIds.includes(event.id));
  if (leaving.length === 0) return failure('nothing-moves');
  if (staying.length === 0) return failure('nothing-stays');
  return success({ stays: { ...dossier, events: staying }, leaves: { id, opening, events: leaving } });
}
