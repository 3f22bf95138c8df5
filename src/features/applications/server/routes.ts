import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import { routes } from '#platform/http/routes.ts';
import {
  addApplication,
  addEvent,
  countApplications,
  deleteApplication,
  deleteEvent,
  editApplication,
  editEvent,
  forgetLesson,
  listApplications,
  listLessons,
  listQuiet,
  mergeApplications,
  showApplication,
  splitApplication,
  teachAgain,
  undoChange,
} from '../api.ts';
import { applicationQuerySchema } from '../domain/application-query.ts';
import { applicationOf, type Dossier, merge, split } from '../domain/dossier.ts';
import type { ApplicationEvent, Happening } from '../domain/event.ts';
import { lessonSide, type Teaching } from '../domain/lesson.ts';
import { waiting } from '../domain/silence.ts';
import { changes } from './changes.ts';
import { lessonStore } from './lessons.ts';
import { quietApplications } from './quiet-applications.ts';
import { applicationStore } from './store.ts';

/** Told when an application was joined into another, so that what hangs on it can follow. */
type WhenJoined = (owner: string, gone: string, into: string) => Promise<void>;

export function applicationRoutes(database: Database, clock: Clock, whenJoined: WhenJoined) {
  const store = applicationStore(database);
  const quiet = quietApplications(database);
  const lessons = lessonStore(database);
  const { make, undo } = changes(database, clock);

  /** One change of one dossier. */
  const change = async (owner: string, id: string, next: (dossier: Dossier) => Dossier) => ({
    id,
    change: await make(owner, [id], (found) => ({ written: [next(the(found, id))] })),
  });

  return routes()
    .on(listApplications, async (query, { owner }) => ({
      rows: await store.list(owner, query),
      total: await store.count(owner, query),
    }))
    .on(countApplications, async (_, { owner }) => ({
      open: await store.count(owner, applicationQuerySchema.parse({ state: 'open' })),
      ended: await store.count(owner, applicationQuerySchema.parse({ state: 'ended' })),
    }))
    .on(showApplication, async ({ id }, { owner }) => {
      const dossier = the([await store.dossier(owner, id)], id);
      const application = applicationOf(dossier);
      return { application, events: dossier.events, ...waiting(application, clock.today()) };
    })
    .on(listQuiet, (_, { owner }) => quiet.list(owner, clock.today()))
    .on(addApplication, async ({ opening, happenings }, { owner }) => {
      const dossier = { id: newId(), opening, events: happenings.map(byHand) };
      return { id: dossier.id, change: await make(owner, [], () => ({ written: [dossier] })) };
    })
    .on(editApplication, async ({ id, opening }, { owner }) => ({
      id,
      change: await make(owner, [id], (found) => {
        const before = the(found, id);
        const after = { ...before, opening };
        return { written: [after], taught: renaming(before, after) };
      }),
    }))
    .on(deleteApplication, async ({ id }, { owner }) => ({
      id,
      change: await make(owner, [id], (found) => ({ written: [], removed: [the(found, id).id] })),
    }))
    .on(addEvent, ({ id, happening }, { owner }) =>
      change(owner, id, (dossier) => ({ ...dossier, events: [...dossier.events, byHand(happening)] })),
    )
    .on(editEvent, ({ id, event, happening }, { owner }) =>
      change(owner, id, (dossier) => ({
        ...dossier,
        events: dossier.events.map((known) => (known.id === event ? edited(known, happening) : known)),
      })),
    )
    .on(deleteEvent, ({ id, event }, { owner }) =>
      change(owner, id, (dossier) => ({
        ...dossier,
        events: dossier.events.filter((known) => known.id !== event),
      })),
    )
    .on(mergeApplications, async ({ id, other }, { owner }) => {
      if (id === other) {
        throw new Problem(400, 'merge-with-itself', 'These two are the same application already.');
      }
      const change = await make(owner, [id, other], (found) => {
        const [into, gone] = [the(found, id), the(found, other)];
        const merged = merge(into, gone);
        const one = { ...lessonSide(into), company: merged.opening.company, role: merged.opening.role };
        const taught: Teaching = { kind: 'together', one, other: lessonSide(gone) };
        return { written: [merged], removed: [other], taught };
      });
      await whenJoined(owner, other, id);
      return { id, change };
    })
    .on(splitApplication, async ({ id, events, opening }, { owner }) => {
      const leaving = newId();
      const change = await make(owner, [id], (found) => {
        const parts = split(the(found, id), events, leaving, opening);
        if (!parts.ok) throw new Problem(409, parts.failure, splitSentences[parts.failure]);
        const { stays, leaves } = parts.value;
        const taught = { kind: 'apart' as const, one: lessonSide(stays), other: lessonSide(leaves) };
        return { written: [stays, leaves], taught };
      });
      return { id: leaving, change };
    })
    .on(listLessons, (_, { owner }) => lessons.all(owner))
    .on(forgetLesson, async ({ id }, { owner }) => {
      await lessons.forget(owner, id);
      return {};
    })
    .on(teachAgain, async ({ lesson }, { owner }) => {
      await lessons.add(owner, lesson);
      return {};
    })
    .on(undoChange, async ({ id }, { owner }) => {
      await undo(owner, id);
      return {};
    });
}

/** A corrected name teaches that the old one means the same. */
function renaming(before: Dossier, after: Dossier): Teaching | undefined {
  const [one, other] = [lessonSide(after), lessonSide(before)];
  const isRenamed = one.company !== other.company || one.role !== other.role;
  return isRenamed ? { kind: 'called', one, other } : undefined;
}

const splitSentences = {
  'nothing-moves': 'Choose at least one entry that belongs to the other application.',
  'nothing-stays': 'At least one entry has to stay. To move everything, change the company and role instead.',
} as const;

function the(found: readonly (Dossier | undefined)[], id: string): Dossier {
  const dossier = found.find((candidate) => candidate?.id === id);
  if (!dossier) {
    throw new Problem(
      404,
      'application-unknown',
      'This application is not here any more. It may have been deleted or merged.',
    );
  }
  return dossier;
}

const byHand = (happening: Happening): ApplicationEvent => ({
  ...happening,
  id: newId(),
  source: { kind: 'hand', key: '' },
});

/** A corrected fact keeps its source, so that a later import recognises it. */
const edited = ({ id, source, importId }: ApplicationEvent, happening: Happening): ApplicationEvent => ({
  ...happening,
  id,
  source,
  ...(importId && { importId }),
});
