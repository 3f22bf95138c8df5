import { z } from 'zod';
import type { Finding } from '#features/applications/domain/finding.ts';
import { findingSchema } from '#features/applications/domain/finding.ts';
import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import { newId } from '#platform/db/new-id.ts';
import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import {
  brokenSchema,
  type ImportRecord,
  type ImportStatus,
  importRecordSchema,
  isInterrupted,
  type Progress,
} from '../domain/import-record.ts';
import { type FindingState, type StagedFinding, stagedFindingSchema } from '../domain/staged-finding.ts';
import type { FindingTable, ImportTable, ImportTables } from './tables.ts';

/** Imports and what they found. */
export function importStore(database: Database) {
  const db = database.withTables<ImportTables>();

  const found = async (owner: string, ids: readonly string[]) => {
    const rows = await db
      .selectFrom('finding')
      .select(({ fn }) => [
        'importId',
        'state',
        fn.countAll().as('number'),
        fn.count('applicationId').distinct().as('applications'),
      ])
      .where('owner', '=', owner)
      .where('importId', 'in', ids)
      .groupBy(['importId', 'state'])
      .execute();
    return (id: string, state: FindingState, of: 'number' | 'applications' = 'number') =>
      Number(rows.find((row) => row.importId === id && row.state === state)?.[of] ?? 0);
  };

  async function records(owner: string, rows: readonly ImportTable[], now: string): Promise<ImportRecord[]> {
    if (rows.length === 0) return [];
    const number = await found(
      owner,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => recordOf(row, number, now));
  }

  return {
    async add(record: Pick<ImportTable, 'owner' | 'id' | 'kind' | 'name' | 'status' | 'startedAt'>) {
      const empty = { bytesRead: 0, bytesTotal: 0, seen: 0, brokenCount: 0, broken: '[]' };
      await db
        .insertInto('import')
        .values({ ...record, ...empty, signAt: record.startedAt, problem: null })
        .execute();
    },

    async find(owner: string, id: string, now: string): Promise<ImportRecord | undefined> {
      const rows = await db
        .selectFrom('import')
        .selectAll()
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
      return (await records(owner, rows, now))[0];
    },

    async list(owner: string, now: string): Promise<ImportRecord[]> {
      const rows = await db
        .selectFrom('import')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('startedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(200)
        .execute();
      return records(owner, rows, now);
    },

    async change(
      owner: string,
      id: string,
      fields: Partial<Pick<ImportTable, 'kind' | 'status' | 'problem' | 'signAt'>>,
    ) {
      await db.updateTable('import').set(fields).where('owner', '=', owner).where('id', '=', id).execute();
    },

    /** Moves an import on, unless it stands somewhere else meanwhile; says whether it did. */
    async move(owner: string, id: string, from: readonly ImportStatus[], to: ImportStatus): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('import')
        .set({ status: to })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('status', 'in', from)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async report(owner: string, id: string, progress: Progress, now: string): Promise<void> {
      const { broken, ...numbers } = progress;
      await db
        .updateTable('import')
        .set({ ...numbers, broken: sealPrivate(JSON.stringify(broken)), signAt: now })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
    },

    /** Keeps findings; one that this import has brought already is left as it is. */
    async stage(owner: string, importId: string, findings: readonly Finding[]): Promise<void> {
      for (const chunk of inChunks(findings)) {
        await db
          .insertInto('finding')
          .values(chunk.map((finding) => stagedRow(owner, importId, finding)))
          .onConflict((conflict) =>
            conflict.columns(['owner', 'importId', 'sourceKind', 'sourceKey']).doNothing(),
          )
          .execute();
      }
    },

    /** What other imports that were saved have brought from these sources: saved, left out or waiting there. */
    async brought(
      owner: string,
      importId: string,
      kind: string,
      keys: readonly string[],
    ): Promise<Finding[]> {
      const known: Finding[] = [];
      for (const chunk of inChunks(keys, 500)) {
        const rows = await db
          .selectFrom('finding')
          .innerJoin('import', (join) =>
            join.onRef('import.owner', '=', 'finding.owner').onRef('import.id', '=', 'finding.importId'),
          )
          .select('body')
          .where('finding.owner', '=', owner)
          .where('sourceKind', '=', kind)
          .where('sourceKey', 'in', chunk)
          .where('import.status', '=', 'saved')
          .where('import.id', '!=', importId)
          .execute();
        known.push(...rows.map(({ body }) => findingOf(body)));
      }
      return known;
    },

    async findings(
      owner: string,
      which: { importId?: string; states?: readonly FindingState[]; id?: string },
    ): Promise<StagedFinding[]> {
      let query = db.selectFrom('finding').selectAll().where('owner', '=', owner);
      if (which.importId) query = query.where('importId', '=', which.importId);
      if (which.id) query = query.where('id', '=', which.id);
      if (which.states) query = query.where('state', 'in', which.states);
      return (await query.orderBy('id').execute()).map((row) => stagedOf(row));
    },

    async settle(
      owner: string,
      id: string,
      fields: { state: FindingState; finding?: Finding },
    ): Promise<void> {
      await db
        .updateTable('finding')
        .set({
          state: fields.state,
          ...(fields.finding && { body: sealPrivate(JSON.stringify(fields.finding)) }),
        })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
    },

    async markSaved(owner: string, placed: readonly { id: string; applicationId: string }[]): Promise<void> {
      const byApplication = new Map<string, string[]>();
      for (const { id, applicationId } of placed) {
        byApplication.set(applicationId, [...(byApplication.get(applicationId) ?? []), id]);
      }
      for (const [applicationId, ids] of byApplication) {
        for (const chunk of inChunks(ids, 500)) {
          await db
            .updateTable('finding')
            .set({ state: 'saved', applicationId })
            .where('owner', '=', owner)
            .where('id', 'in', chunk)
            .execute();
        }
      }
    },

    /** Takes findings away. */
    async removeFindings(owner: string, ids: readonly string[]): Promise<void> {
      for (const chunk of inChunks(ids, 500)) {
        await db.deleteFrom('finding').where('owner', '=', owner).where('id', 'in', chunk).execute();
      }
    },

    /** Removes an import of which nothing was kept. */
    async remove(owner: string, id: string): Promise<void> {
      await db.deleteFrom('import').where('owner', '=', owner).where('id', '=', id).execute();
    },

    async forget(owner: string, importId: string): Promise<void> {
      await db.deleteFrom('finding').where('owner', '=', owner).where('importId', '=', importId).execute();
    },
  };
}

function recordOf(
  { signAt, broken, bytesRead, bytesTotal, seen, brokenCount, problem, ...row }: ImportTable,
  number: (id: string, state: FindingState, of?: 'applications') => number,
  now: string,
): ImportRecord {
  return importRecordSchema.parse({
    ...row,
    problem: problem ?? undefined,
    interrupted: isInterrupted(row.status as ImportStatus, signAt, now),
    progress: {
      bytesRead,
      bytesTotal,
      seen,
      brokenCount,
      broken: z.array(brokenSchema).parse(JSON.parse(openPrivate(broken))),
    },
    found: {
      sure: number(row.id, 'sure'),
      unsure: number(row.id, 'unsure'),
      leftOut: number(row.id, 'left-out'),
      saved: number(row.id, 'saved'),
      applications: number(row.id, 'saved', 'applications'),
    },
  });
}

const stagedRow = (owner: string, importId: string, finding: Finding): FindingTable => ({
  owner,
  importId,
  id: newId(),
  sourceKind: finding.source.kind,
  sourceKey: finding.source.key,
  state: finding.doubt === undefined ? 'sure' : 'unsure',
  body: sealPrivate(JSON.stringify(finding)),
  applicationId: null,
});

const stagedOf = ({ id, state, body, applicationId }: FindingTable): StagedFinding =>
  stagedFindingSchema.parse({
    id,
    state,
    finding: findingOf(body),
    applicationId: applicationId ?? undefined,
  });

const findingOf = (body: string): Finding => findingSchema.parse(JSON.parse(openPrivate(body)));
