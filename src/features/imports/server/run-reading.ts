import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Finding } from '#features/applications/domain/finding.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import type { FolderMark } from '#platform/mail/mail-item.ts';
import { type ImportStatus, noProgress, type Progress, signOfLifeEvery } from '../domain/import-record.ts';
import { onlyNew } from './only-new.ts';
import type { ReadItem } from './read-item.ts';
import { importStore } from './store.ts';

const findingsAtOnce = 100;
const lookEvery = 250;
/** Milliseconds after which others get their turn. */
const longestTurn = 25;
const listedBroken = 100;

/** What a reading needs to know of its import. */
export interface Reading {
  readonly database: Database;
  readonly clock: Clock;
  readonly owner: string;
  readonly importId: string;
  /** Keeps how far a source was read, in the transaction that keeps what was found up to there. */
  readonly keepMarks?: (turn: Database, marks: readonly FolderMark[]) => Promise<void>;
}

interface Batch {
  findings: Finding[];
  mails: StoredMail[];
  marks: FolderMark[];
}

/**
 * Reads a source to its end and keeps what it finds, a batch at a time, each in one transaction.
 * Pausing and cancelling are wishes written into the import, so that they work from any process.
 */
export async function runReading(reading: Reading, items: AsyncIterable<ReadItem>): Promise<void> {
  const { database, owner, importId } = reading;
  const store = importStore(database);
  try {
    const finished = await readAll(reading, items);
    if (finished) await store.move(owner, importId, ['reading'], 'ready');
  } catch (cause) {
    if (!(cause instanceof Problem)) console.error(cause);
    const problem = cause instanceof Problem ? cause.message : unexpected;
    await store.change(owner, importId, { status: 'failed', problem });
  }
}

const unexpected = 'Reading stopped because of a fault inside Rebound. Nothing was saved from this file.';

/** Answers whether the end was reached; not when it was cancelled. */
export async function readAll(reading: Reading, items: AsyncIterable<ReadItem>): Promise<boolean> {
  const batch: Batch = { findings: [], mails: [], marks: [] };
  let progress: Progress = noProgress;
  let lookedAt = Date.now();
  for await (const item of inTurns(items)) {
    progress = advance(progress, item);
    put(item, batch);
    if (batch.findings.length >= findingsAtOnce || Date.now() - lookedAt >= lookEvery) {
      await keep(reading, batch, progress);
      if (!(await mayGoOn(reading, progress))) return false;
      lookedAt = Date.now();
    }
  }
  await keep(reading, batch, { ...progress, bytesRead: progress.bytesTotal });
  return mayGoOn(reading, progress);
}

function put({ finding, mail, mark }: ReadItem, { findings, mails, marks }: Batch): void {
  if (finding) findings.push(finding);
  if (mail) mails.push(mail);
  if (mark) marks.push(mark);
}

/** The items, with a pause now and then in which the screens are answered. */
async function* inTurns(items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  let began = Date.now();
  for await (const item of items) {
    yield item;
    if (Date.now() - began < longestTurn) continue;
    await setImmediate();
    began = Date.now();
  }
}

function advance(progress: Progress, { bytesRead, bytesTotal, broken }: ReadItem): Progress {
  return {
    bytesRead,
    bytesTotal,
    seen: progress.seen + 1,
    brokenCount: progress.brokenCount + (broken ? 1 : 0),
    broken: broken && progress.broken.length < listedBroken ? [...progress.broken, broken] : progress.broken,
  };
}

/** Writes the batch and how far it came together, and empties the batch. What was settled before is not kept again. */
async function keep(
  { database, clock, owner, importId, keepMarks }: Reading,
  batch: Batch,
  progress: Progress,
): Promise<void> {
  const { findings, mails, marks } = batch;
  await inTurn(database, owner, async (transaction) => {
    const store = importStore(transaction);
    const fresh = await onlyNew(store, owner, importId, findings, (finding) => finding);
    const keys = new Set(fresh.map(({ source }) => source.key));
    await store.stage(owner, importId, fresh);
    await mailStore(transaction).add(
      owner,
      importId,
      mails.filter(({ key }) => keys.has(key)),
    );
    if (marks.length > 0) await keepMarks?.(transaction, marks);
    await store.report(owner, importId, progress, clock.now());
  });
  batch.findings = [];
  batch.mails = [];
  batch.marks = [];
}

/** Waits while the person has paused; false once they have cancelled. */
async function mayGoOn({ database, clock, owner, importId }: Reading, progress: Progress): Promise<boolean> {
  const store = importStore(database);
  let signed = Date.now();
  for (;;) {
    const status: ImportStatus | undefined = (await store.find(owner, importId, clock.now()))?.status;
    if (status === 'reading') return true;
    if (status !== 'paused') return false;
    await setTimeout(lookEvery);
    if (Date.now() - signed > signOfLifeEvery) {
      await store.report(owner, importId, progress, clock.now());
      signed = Date.now();
    }
  }
}
