import { z } from 'zod';
import { applicationSchema } from '#features/applications/domain/application.ts';
import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import { type ApplicationEvent, type EventKind, eventSchema } from '#features/applications/domain/event.ts';
import { addDays, type CalendarDay } from '#lib/calendar-day.ts';

/** How many days back something still counts as new. */
export const newsDays = 7;

/** What the employer did; what the person did themselves is no news to them. */
const fromThem: ReadonlySet<EventKind> = new Set([
  'acknowledged',
  'assessment',
  'interview',
  'offer',
  'update',
  'rejected',
  'closed',
]);

/** What is new about one application, latest first. */
export const newsSchema = z.object({
  application: applicationSchema,
  events: z.array(eventSchema.pick({ id: true, kind: true, on: true, round: true })).min(1),
});
export type News = z.infer<typeof newsSchema>;

/** What came from employers in the last days, one entry an application, the latest first. */
export function newsOf(dossiers: readonly Dossier[], today: CalendarDay): News[] {
  return dossiers
    .map((dossier) => ({
      application: applicationOf(dossier),
      events: dossier.events
        .filter((event) => isNews(event, today))
        .reverse()
        .map(({ id, kind, on, round }) => ({ id, kind, on, ...(round && { round }) })),
    }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => latest(b).localeCompare(latest(a)) || a.application.id.localeCompare(b.application.id));
}

function isNews({ kind, on }: ApplicationEvent, today: CalendarDay): boolean {
  return fromThem.has(kind) && on >= addDays(today, -newsDays) && on <= today;
}

const latest = ({ events }: News): CalendarDay => events[0]?.on ?? '';
