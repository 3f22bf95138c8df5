import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { lookWhereDue } from '#features/mailboxes/api.ts';
import { openData } from '#platform/db/open-data.ts';
import { placeOf } from '#platform/db/place-of.ts';
import { type Call, client } from '#platform/http/client.ts';
import { isLoopback, namesOfHost } from '#platform/http/host-names.ts';
import { listen, stopListening } from '#platform/http/listen.ts';
import { systemClock } from '#platform/system-clock.ts';
import { createApp } from './app.ts';
import { migrations } from './migrations.ts';

export interface ServeOptions {
  /** The URL of a PostgreSQL server, or the file of the embedded database. */
  readonly database: string;
  /** Where files lie while they are read. */
  readonly uploads: string;
  /** The file with the key that seals passwords of mailboxes. */
  readonly key: string;
  /** Address to listen at. */
  readonly host: string;
  /** The one port to take; when undefined, the usual one or the next that is free. */
  readonly port: number | undefined;
  /** The built web app. */
  readonly webFolder: string;
  /** The version of the program. */
  readonly version: string;
}

export interface Serving {
  /** Where a browser finds it. */
  readonly url: string;
  /** Lets running requests finish, then closes the database. */
  close(): Promise<void>;
}

/** Opens the data and answers requests until closed. */
export async function serve({
  database: location,
  uploads,
  key,
  host,
  port,
  webFolder,
  version,
}: ServeOptions): Promise<Serving> {
  const database = await openData(location, migrations);
  const hostnames = namesOfHost(host);
  const installation = { version, place: placeOf(location) };
  const app = createApp({ database, clock: systemClock, installation, uploads, key, hostnames, webFolder });
  const stopLooking = lookAgainAndAgain(client((path, init) => app.request(`/api${path}`, init)));
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new TypeError('Rebound listens with plain HTTP.');
  try {
    const taken = await listen(server, host, port);
    return {
      url: `http://${isLoopback(host) ? 'localhost' : hostnames[0]}:${taken}`,
      async close() {
        stopLooking();
        await stopListening(server);
        await database.destroy();
      },
    };
  } catch (error) {
    stopLooking();
    await database.destroy();
    throw error;
  }
}

/** How often it is asked whether a mailbox is due, in milliseconds. */
const askEvery = 60_000;

/** Looks into the mailboxes that are to be looked through by themselves, until stopped. */
function lookAgainAndAgain(call: Call): () => void {
  const timer = setInterval(() => void call(lookWhereDue, {}).catch(console.error), askEvery).unref();
  return () => clearInterval(timer);
}
