import type { SelectQueryBuilder } from 'kysely';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { plainWords } from '#lib/text/plain-words.ts';
import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import type { Application } from '../domain/application.ts';
import { openingSchema } from '../domain/application.ts';
import type { ApplicationQuery } from '../domain/application-query.ts';
import { type Dossier, inOrder } from '../domain/dossier.ts';
import { applicationOfRow, applicationRow, eventOfRow, eventRow } from './rows.ts';
import type { ApplicationTables } from './tables.ts';

type Selection = SelectQueryBuilder<ApplicationTables, 'application', object>;

/** Applications and their events; every call names the owner whose they are. */
export function applicationStore(database: Database) {
  const db = database.withTables<ApplicationTables>();

  const narrowed = (owner: string, query: ApplicationQuery) =>
    narrow(db.selectFrom('application').where('owner', '=', owner), query);

  async function dossiers(owner: string, ids: readonly string[]): Promise<Dossier[]> {
    const found: Dossier[] = [];
    for (const chunk of inChunks(ids, 500)) {
      const rows = await db
        .selectFrom('application')
        .selectAll()
        .where('owner', '=', owner)
        .where('id', 'in', chunk)
        .execute();
      const events = await db
        .selectFrom('event')
        .selectAll()
        .where('owner', '=', owner)
        .where('applicationId', 'in', chunk)
        .execute();
      found.push(...joined(rows, events));
    }
    return found;
  }

  return {
    dossiers,
    dossier: async (owner: string, id: string) => (await dossiers(owner, [id]))[0],

    async all(owner: string): Promise<Dossier[]> {
      const rows = await db.selectFrom('application').selectAll().where('owner', '=', owner).execute();
      const events = await db.selectFrom('event').selectAll().where('owner', '=', owner).execute();
      return joined(rows, events);
    },

    async list(owner: string, query: ApplicationQuery): Promise<Application[]> {
      const rows = await sorted(narrowed(owner, query).selectAll(), query.sort)
        .limit(query.limit)
        .offset(query.offset)
        .execute();
      return rows.map((row) => applicationOfRow(row));
    },

    async count(owner: string, query: ApplicationQuery): Promise<number> {
      const row = await narrowed(owner, query)
        .select(({ fn }) => fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      return Number(row.total);
    },

    /** The applications to which something happened on this day or later, or for which something is due then. */
    async happeningSince(owner: string, day: CalendarDay): Promise<Dossier[]> {
      const rows = await db
        .selectFrom('event')
        .select('applicationId')
        .distinct()
        .where('owner', '=', owner)
        .where((one) => one.or([one('day', '>=', day), one('due', '>=', day)]))
        .execute();
      return dossiers(
        owner,
        rows.map(({ applicationId }) => applicationId),
      );
    },

    /** Writes whole dossiers: what was stored of them before is replaced. */
    async write(owner: string, written: readonly Dossier[]): Promise<void> {
      for (const chunk of inChunks(written)) {
        await removeRows(owner, chunk);
        await db
          .insertInto('application')
          .values(chunk.map((dossier) => applicationRow(owner, dossier)))
          .execute();
        const events = chunk.flatMap(({ id, events }) => events.map((event) => eventRow(owner, id, event)));
        for (const part of inChunks(events)) await db.insertInto('event').values(part).execute();
      }
    },

    remove: (owner: string, ids: readonly string[]) =>
      removeRows(
        owner,
        ids.map((id) => ({ id })),
      ),

    /** The applications that hold an event of this import. */
    async touchedBy(owner: string, importId: string): Promise<string[]> {
      const rows = await db
        .selectFrom('event')
        .select('applicationId')
        .distinct()
        .where('owner', '=', owner)
        .where('importId', '=', importId)
        .execute();
      return rows.map(({ applicationId }) => applicationId);
    },
  };

  async function removeRows(owner: string, gone: readonly { id: string }[]): Promise<void> {
    for (const chunk of inChunks(gone, 500)) {
      const ids = chunk.map(({ id }) => id);
      await db.deleteFrom('event').where('owner', '=', owner).where('applicationId', 'in', ids).execute();
      await db.deleteFrom('application').where('owner', '=', owner).where('id', 'in', ids).execute();
    }
  }
}

function joined(
  rows: readonly ApplicationTables['application'][],
  events: readonly ApplicationTables['event'][],
): Dossier[] {
  const byApplication = new Map<string, ApplicationTables['event'][]>(rows.map(({ id }) => [id, []]));
  for (const event of events) byApplication.get(event.applicationId)?.push(event);
  return rows.map((row) => ({
    id: row.id,
    opening: openingSchema.parse(applicationOfRow(row)),
    events: inOrder((byApplication.get(row.id) ?? []).map((event) => eventOfRow(event))),
  }));
}

function narrow(
  selection: Selection,
  { state, ending, stage, channel, search }: ApplicationQuery,
): Selection {
  let narrowed = selection;
  if (state === 'open') narrowed = narrowed.where('ending', 'is', null);
  if (state === 'ended') narrowed = narrowed.where('ending', 'is not', null);
  if (ending) narrowed = narrowed.where('ending', '=', ending);
  if (stage) narrowed = narrowed.where('stage', '=', stage);
  if (channel) narrowed = narrowed.where('channel', '=', channel);
  for (const word of plainWords(search ?? '')) narrowed = narrowed.where('words', 'like', `%${word}%`);
  return narrowed;
}

type Rows = SelectQueryBuilder<ApplicationTables, 'application', ApplicationTables['application']>;

function sorted(rows: Rows, sort: ApplicationQuery['sort']): Rows {
  switch (sort) {
    case 'company':
      return rows.orderBy('companySort').orderBy('id');
    case 'applied':
      return rows.orderBy('appliedOn', (order) => order.desc().nullsLast()).orderBy('id');
    case 'recent':
      return rows.orderBy('lastEventOn', (order) => order.desc().nullsLast()).orderBy('id');
  }
}
