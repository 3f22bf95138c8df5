import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { applicationRoutes } from '#features/applications/server/routes.ts';
import { checkInRoutes } from '#features/check-ins/server/routes.ts';
import { documentRoutes } from '#features/documents/server/routes.ts';
import { documentUseStore } from '#features/documents/server/use-store.ts';
import { forecastRoutes } from '#features/forecast/server/routes.ts';
import { hindsightRoutes } from '#features/hindsight/server/routes.ts';
import { toldStore } from '#features/hindsight/server/told-store.ts';
import { importRoutes } from '#features/imports/server/routes.ts';
import { uploadFolder } from '#features/imports/server/upload-folder.ts';
import { inboxRoutes } from '#features/inbox/server/routes.ts';
import { goOnWithLook } from '#features/mailboxes/server/go-on-with-look.ts';
import { looking } from '#features/mailboxes/server/looking.ts';
import { mailSecrets } from '#features/mailboxes/server/mail-secrets.ts';
import { mailboxRoutes } from '#features/mailboxes/server/routes.ts';
import { watchedRoutes } from '#features/mailboxes/server/watched-routes.ts';
import { watching } from '#features/mailboxes/server/watching.ts';
import { matchingRoutes } from '#features/matching/server/routes.ts';
import { patternRoutes } from '#features/patterns/server/routes.ts';
import { postingRoutes } from '#features/postings/server/routes.ts';
import { postingStore } from '#features/postings/server/store.ts';
import { preferenceRoutes } from '#features/preferences/server/routes.ts';
import { correctionStore } from '#features/reasons/server/correction-store.ts';
import { knownReasonRoutes } from '#features/reasons/server/known-reason-routes.ts';
import { knownReasonStore } from '#features/reasons/server/known-reason-store.ts';
import { reasonRoutes } from '#features/reasons/server/routes.ts';
import { answerStore } from '#features/reasons/server/store.ts';
import { removeAlong } from '#features/sample/server/remove-along.ts';
import { sampleRoutes } from '#features/sample/server/routes.ts';
import { type Installation, settingsRoutes } from '#features/settings/server/routes.ts';
import { skillRoutes } from '#features/skills/server/routes.ts';
import { todayRoutes } from '#features/today/server/routes.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { guard } from '#platform/http/guard.ts';
import type { AppEnvironment } from '#platform/http/routes.ts';
import { strictHeaders } from '#platform/http/strict-headers.ts';
import { webPages } from '#platform/http/web-pages.ts';
import { secretBox } from '#platform/identity/secret-box.ts';

export interface AppOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** What the settings tell of this program; unnamed in tests. */
  readonly installation?: Installation;
  /** Where files lie while they are read. */
  readonly uploads: string;
  /** The file with the key that seals passwords of mailboxes. */
  readonly key: string;
  /** Lets some milliseconds pass before a broken connection is tried again. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Whether files of this machine may be read by their path: on the command line, never over the network. */
  readonly localFiles?: boolean;
  /** Names by which this server may be called, besides those of this machine itself. */
  readonly hostnames?: readonly string[];
  /** The built web app, when this server also serves the pages. */
  readonly webFolder?: string;
}

/** On one's own computer there is one person. */
const onlyOwner = 'me';

/** Every feature's routes under one API: the whole program as a function from request to answer. */
export function createApp({
  database,
  clock,
  installation = { version: 'unknown', place: 'nowhere' },
  uploads,
  key,
  wait = setTimeout,
  localFiles = false,
  hostnames = [],
  webFolder,
}: AppOptions): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();
  app.use(strictHeaders(), guard(hostnames));
  app.use('/api/*', async (context, next) => {
    context.set('owner', onlyOwner);
    await next();
    context.header('cache-control', 'no-store');
  });
  const mailboxes = { database, clock, secrets: mailSecrets(secretBox(key)), wait };
  const watched = watching(mailboxes);
  const goOn = goOnWithLook(mailboxes);
  const whenJoined = async (...joined: [owner: string, gone: string, into: string]) => {
    await postingStore(database).follow(...joined);
    await documentUseStore(database).follow(...joined);
    await knownReasonStore(database).follow(...joined);
    await correctionStore(database).follow(...joined);
    await answerStore(database).follow(...joined);
    await toldStore(database).follow(...joined);
  };
  const features = [
    preferenceRoutes(database),
    applicationRoutes(database, clock, whenJoined),
    inboxRoutes(database),
    importRoutes({
      database,
      clock,
      uploads: uploadFolder(uploads),
      localFiles,
      goOn,
      alsoTakenBack: removeAlong,
    }),
    mailboxRoutes(mailboxes, looking(mailboxes), watched),
    watchedRoutes(watched, { localFiles }),
    skillRoutes(database, clock, { localFiles }),
    postingRoutes(database, clock),
    documentRoutes(database, clock),
    matchingRoutes(database, clock),
    reasonRoutes(database, clock),
    knownReasonRoutes(database, clock),
    patternRoutes(database, clock),
    hindsightRoutes(database, clock),
    forecastRoutes(database, clock),
    checkInRoutes(database, clock),
    todayRoutes(database, clock),
    sampleRoutes(database, clock),
    settingsRoutes(database, clock, installation),
  ];
  for (const { app: feature } of features) app.route('/api', feature);
  if (webFolder !== undefined) app.route('/', webPages(webFolder));
  app.onError((error, context) => {
    if (error instanceof Problem) {
      return context.json({ code: error.code, detail: error.message }, error.status);
    }
    console.error(error);
    return context.json({ code: 'unexpected', detail: unexpected }, 500);
  });
  app.notFound((context) =>
    context.json({ code: 'unknown-address', detail: 'There is nothing at this address.' }, 404),
  );
  return app;
}

const unexpected = 'Something went wrong inside Rebound. What you saved before is safe; please try again.';
