import { setImmediate, setTimeout } from 'node:timers/promises';
import { conversations, type FoundMail } from '#features/inbox/domain/conversations.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import type { FolderMark } from '#platform/mail/mail-item.ts';
import { type ImportStatus, noProgress, type Progress, signOfLifeEvery } from '../domain/import-record.ts';
import { onlyNew } from './only-new.ts';
import type { ReadItem } from './read-item.ts';
import { seenMail } from './seen-mail.ts';
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
  let batch: Batch = { items: [], found: [] };
  let progress: Progress = noProgress;
  const known = await knownConversations(reading);
  let lookedAt = Date.now();
  for await (const item of inTurns(items)) {
    progress = advance(progress, item);
    gather(batch, item, known);
    if (batch.found.length >= findingsAtOnce || Date.now() - lookedAt >= lookEvery) {
      await keep(reading, batch, progress);
      batch = { items: [], found: [] };
      if (!(await mayGoOn(reading, progress))) return false;
      lookedAt = Date.now();
    }
  }
  batch.found.push(...known.late());
  await keep(reading, batch, { ...progress, bytesRead: progress.bytesTotal });
  return mayGoOn(reading, progress);
}

/** What was read since the last writing, and what of it says something about an application. */
interface Batch {
  readonly items: ReadItem[];
  readonly found: FoundMail[];
}

function gather({ items, found }: Batch, item: ReadItem, known: ReturnType<typeof conversations>): void {
  const { sent, finding, mail } = item;
  items.push(item);
  if (sent) known.link(sent);
  const taken = finding && known.take(finding, mail);
  if (taken) found.push({ finding: taken, mail });
}

/** The conversations of what was found before, in this import and in others. */
async function knownConversations({ database, owner }: Reading) {
  const states = ['saved', 'sure', 'unsure'] as const;
  const staged = await importStore(database).findings(owner, { states });
  return conversations(staged.map(({ finding }) => finding));
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

/** Writes the batch and how far it came together. What was settled before is not kept again. */
async function keep(
  { database, clock, owner, importId, keepMarks }: Reading,
  { items, found }: Batch,
  progress: Progress,
): Promise<void> {
  await inTurn(database, owner, async (transaction) => {
    const store = importStore(transaction);
    const findings = found.map(({ finding }) => finding);
    const fresh = await onlyNew(store, owner, importId, findings, (finding) => finding);
    const keys = new Set(fresh.map(({ source }) => source.key));
    await store.stage(owner, importId, fresh);
    await mailStore(transaction).add(
      owner,
      importId,
      found.flatMap(({ mail }) => (mail && keys.has(mail.key) ? mail : [])),
    );
    // What another import answers for is not this one's to pass over: the other may be taken back.
    // An answer that still waits for its conversation is read again when the conversation may be known.
    const seen = items.filter(({ finding }) => !finding || keys.has(finding.source.key));
    await seenMail(transaction).add(
      owner,
      importId,
      seen.flatMap(({ fingerprint }) => fingerprint ?? []),
    );
    const marks = items.flatMap(({ mark }) => mark ?? []);
    if (marks.length > 0) await keepMarks?.(transaction, marks);
    await store.report(owner, importId, progress, clock.now());
  });
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
