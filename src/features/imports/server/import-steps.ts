import { Problem } from '#lib/problem.ts';
import type { FingerprintSet } from '#platform/mail/fingerprint-set.ts';
import type { ImportRecord, ImportStatus } from '../domain/import-record.ts';
import type { ImportOptions } from './import-options.ts';
import type { ReadItem } from './read-item.ts';
import { runReading } from './run-reading.ts';
import { seenMail } from './seen-mail.ts';
import type { SheetChoices } from './sheet-items.ts';
import { importStore } from './store.ts';

/** How a reading is begun: from a path of this machine, and a sheet as it is proposed or as the person chose. */
export interface ReadingWish {
  readonly path?: string | undefined;
  readonly choices?: SheetChoices | undefined;
}

/** The steps of an import: each says in one sentence when it cannot be taken. */
export function importSteps({ database, clock, uploads, localFiles, goOn }: ImportOptions) {
  const store = importStore(database);

  /** The import, when it is there and stands where the step needs it. */
  async function the(owner: string, id: string, from?: readonly ImportStatus[]): Promise<ImportRecord> {
    const record = await store.find(owner, id, clock.now());
    if (!record)
      throw new Problem(
        404,
        'import-unknown',
        'This import is not here any more. Its file can be brought in again.',
      );
    if (from && !from.includes(record.status)) {
      throw new Problem(
        409,
        'import-elsewhere',
        `This cannot be done now: the import is ${words[record.status]}.`,
      );
    }
    return record;
  }

  async function move(owner: string, id: string, from: readonly ImportStatus[], to: ImportStatus) {
    await the(owner, id, from);
    await store.move(owner, id, from, to);
    return the(owner, id);
  }

  /** Where the file of an import lies; a path of this machine only from the command line. */
  async function pathOf(id: string, local?: string): Promise<string> {
    if (local !== undefined && !localFiles) {
      throw new Problem(
        403,
        'path-refused',
        'Send the file itself; paths are read on the command line only.',
      );
    }
    const path = local ?? (await uploads.path(id));
    if (path === undefined)
      throw new Problem(409, 'nothing-sent', 'No file has arrived. Choose the file again.');
    return path;
  }

  /** Starts reading in the background. A sheet waits for the person first, unless its choices are given. */
  async function read(
    owner: string,
    id: string,
    { path: local, choices }: ReadingWish,
  ): Promise<ImportRecord> {
    const record = await the(owner, id, ['receiving', 'mapping', 'reading', 'failed']);
    if (record.status === 'reading' && !record.interrupted) return record;
    const path = await pathOf(id, local);
    const { sourceKind } = await import('./source-kind.ts');
    const kind = await sourceKind(path).catch((cause: unknown) => {
      if (cause instanceof Problem) return cause;
      throw cause;
    });
    if (kind instanceof Problem) {
      await store.change(owner, id, { status: 'failed', problem: kind.message });
      return the(owner, id);
    }
    if (kind === 'tracker' && !choices) {
      await store.change(owner, id, { kind, status: 'mapping', problem: null });
      return the(owner, id);
    }
    // Of two that ask at the same moment only one begins.
    const begins = await store.move(owner, id, ['receiving', 'mapping', 'failed'], 'reading');
    if (!begins && !record.interrupted) return the(owner, id);
    await store.change(owner, id, { kind, problem: null, signAt: clock.now() });
    const items = await itemsOf(kind, path, choices ?? {}, () => seenMail(database).known(owner, id));
    void runReading({ database, clock, owner, importId: id }, items);
    return the(owner, id);
  }

  /** Reads a file, or goes on with what was cut off and comes from elsewhere. */
  async function readOrGoOn(owner: string, id: string, wish: ReadingWish): Promise<ImportRecord> {
    const { interrupted } = await the(owner, id);
    if (interrupted && (await goOn(owner, id))) return the(owner, id);
    return read(owner, id, wish);
  }

  /** The readers are loaded when the first file comes, so that starting stays quick. */
  async function itemsOf(
    kind: 'mail' | 'tracker',
    path: string,
    choices: SheetChoices,
    known: () => Promise<FingerprintSet>,
  ): Promise<AsyncIterable<ReadItem>> {
    if (kind === 'mail') {
      const { mailItems } = await import('./mail-items.ts');
      const { readRawMailSource } = await import('#platform/mail/raw-mail-source.ts');
      return mailItems(readRawMailSource(path), await known());
    }
    return (await import('./sheet-items.ts')).sheetItems(path, choices, clock.today());
  }

  return { the, move, read: readOrGoOn, pathOf };
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
  nothing: 'read, and nothing new was in it',
};
