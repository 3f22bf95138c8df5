import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { endpoint } from '#lib/endpoint.ts';
import { applicationSchema, openingSchema } from './domain/application.ts';
import { applicationQuerySchema } from './domain/application-query.ts';
import { eventSchema, happeningSchema } from './domain/event.ts';
import { lessonSchema } from './domain/lesson.ts';

const id = z.object({ id: z.uuid() });

/** Every change names itself, so that it can be undone. */
const changed = z.object({ id: z.uuid(), change: z.uuid() });

export const listApplications = endpoint({
  method: 'GET',
  path: '/applications',
  input: applicationQuerySchema,
  output: z.object({ rows: z.array(applicationSchema), total: z.number() }),
});

/** How many there are; the parts of the list that are folded away still say their number. */
export const countApplications = endpoint({
  method: 'GET',
  path: '/applications/count',
  input: z.object({}),
  output: z.object({ open: z.number(), ended: z.number() }),
});

export const showApplication = endpoint({
  method: 'GET',
  path: '/applications/:id',
  input: id,
  output: z.object({
    application: applicationSchema,
    events: z.array(eventSchema),
    /** Set when the silence has become so long that closing is worth a question. */
    quietSince: calendarDay.optional(),
    /** The chance (0–1) that a positive answer still comes, by the curve of waiting; open applications only. */
    stillInPlay: z.number().optional(),
  }),
});

export const addApplication = endpoint({
  method: 'POST',
  path: '/applications',
  input: z.object({ opening: openingSchema, happenings: z.array(happeningSchema).min(1).max(50) }),
  output: changed,
});

export const editApplication = endpoint({
  method: 'PATCH',
  path: '/applications/:id',
  input: id.extend({ opening: openingSchema }),
  output: changed,
});

export const deleteApplication = endpoint({
  method: 'DELETE',
  path: '/applications/:id',
  input: id,
  output: changed,
});

export const addEvent = endpoint({
  method: 'POST',
  path: '/applications/:id/events',
  input: id.extend({ happening: happeningSchema }),
  output: changed,
});

export const editEvent = endpoint({
  method: 'PATCH',
  path: '/applications/:id/events/:event',
  input: id.extend({ event: z.uuid(), happening: happeningSchema }),
  output: changed,
});

export const deleteEvent = endpoint({
  method: 'DELETE',
  path: '/applications/:id/events/:event',
  input: id.extend({ event: z.uuid() }),
  output: changed,
});

/** `other` was the same application: its events move here and it goes. */
export const mergeApplications = endpoint({
  method: 'POST',
  path: '/applications/:id/merge',
  input: id.extend({ other: z.uuid() }),
  output: changed,
});

/** Some events belong to another opening: they leave into a new application, whose id is answered. */
export const splitApplication = endpoint({
  method: 'POST',
  path: '/applications/:id/split',
  input: id.extend({ events: z.array(z.uuid()).min(1), opening: openingSchema }),
  output: changed,
});

/** What the person taught by merging, splitting and correcting names, in that order. */
export const listLessons = endpoint({
  method: 'GET',
  path: '/lessons',
  input: z.object({}),
  output: z.array(lessonSchema),
});

/** Later imports no longer know it; the applications stay as they are. */
export const forgetLesson = endpoint({
  method: 'DELETE',
  path: '/lessons/:id',
  input: id,
  output: z.object({}),
});

/** Takes back that a lesson was forgotten. */
export const teachAgain = endpoint({
  method: 'POST',
  path: '/lessons',
  input: z.object({ lesson: lessonSchema }),
  output: z.object({}),
});

export const undoChange = endpoint({
  method: 'POST',
  path: '/changes/:id/undo',
  input: id,
  output: z.object({}),
});

/** Open applications that have been silent so long that the person may want to close them, longest first. */
export const listQuiet = endpoint({
  method: 'GET',
  path: '/quiet',
  input: z.object({}),
  output: z.array(applicationSchema),
});
