import { Problem } from '#lib/problem.ts';
import type { ImportRecord, ImportStatus } from '../domain/import-record.ts';
import { itemsOf } from './items-of.ts';
import type { ImportOptions } from './routes.ts';
import { runReading } from './run-reading.ts';
import { importStore } from './store.ts';

/** The steps of an import: each says in one sentence when it cannot be taken. */
export function importSteps({ database, clock, uploads, localFiles }: ImportOptions) {
  const store = importStore(database);

  /** The import, when it is there and stands where the step needs it. */
  async function the(owner: string, id: string, from?: readonly ImportStatus[]): Promise<ImportRecord> {
    const record = await store.find(owner, id, clock.now());
    if (!record) throw new Problem(404, 'import-unknown', 'This import is not here any more.');
    if (from && !from.includes(record.status)) {
      throw new Problem(409, 'import-elsewhere', `This cannot be done now: the import is ${words[record.status]}.`);
    }
    return record;
  }

  async function move(owner: string, id: string, from: readonly ImportStatus[], to: ImportStatus) {
    await the(owner, id, from);
    await store.move(owner, id, from, to);
    return the(owner, id);
  }

  /** Starts reading in the background. */
  async function read(owner: string, id: string, local: string | undefined): Promise<ImportRecord> {
    const record = await the(owner, id, ['receiving', 'reading', 'failed']);
    if (record.status === 'reading' && !record.interrupted) return record;
    if (local !== undefined && !localFiles) {
      throw new Problem(403, 'path-refused', 'Send the file itself; paths are read on the command line only.');
    }
    const path = local ?? (await uploads.path(id));
    if (path === undefined) {
      throw new Problem(409, 'nothing-sent', 'No file has arrived. Choose the file again.');
    }
    const items = await itemsOf(path);
    await store.change(owner, id, { status: 'reading', problem: null, signAt: clock.now() });
    void runReading({ database, clock, owner, importId: id }, items);
    return the(owner, id);
  }

  return { the, move, read };
}

const words: Readonly<Record<ImportStatus, string>> = {
  receiving: 'still receiving its files',
  mapping: 'waiting for you to say what the columns mean',
  reading: 'being read',
  paused: 'paused',
  ready: 'read and not saved yet',
  saved: 'saved',
  undone: 'taken back',
  cancelled: 'cancelled',
  failed: 'stopped by a problem',
};
