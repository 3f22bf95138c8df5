import type { z } from 'zod';
import { Problem } from '#lib/problem.ts';
import type { Call } from '#platform/http/client.ts';
import {
  beginImport,
  cancelImport,
  previewImport,
  readImport,
  saveImport,
  showImport,
  undoImport,
} from './api.ts';
import type { ImportRecord } from './domain/import-record.ts';

/** What one file or folder brought. Without `saved` it was only looked at. */
export interface Brought {
  readonly path: string;
  readonly import: string;
  readonly kind: ImportRecord['kind'];
  readonly seen: number;
  readonly applications: number;
  readonly newOnes: number;
  readonly unsure: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly broken: ImportRecord['progress']['broken'];
  readonly brokenCount: number;
  readonly saved: boolean;
}

export interface BringOptions {
  readonly dryRun: boolean;
  /** Waits a moment between two looks at how far the reading is. */
  readonly pause: () => Promise<unknown>;
  readonly onProgress?: (record: ImportRecord) => void;
}

/** `rebound import PATH`: reads one file or folder and saves what is sure, unless only a look was asked for. */
export async function bringIn(call: Call, path: string, options: BringOptions): Promise<Brought> {
  const { id } = await call(beginImport, { name: path });
  try {
    await call(readImport, { id, path, choices: {} });
  } catch (problem) {
    await call(cancelImport, { id }).catch(() => undefined);
    throw problem;
  }
  return bringFrom(call, { id, path }, options);
}

/** Waits until an import is read, and saves what is sure of it, unless only a look was asked for. */
export async function bringFrom(
  call: Call,
  { id, path }: { readonly id: string; readonly path: string },
  options: BringOptions,
): Promise<Brought> {
  try {
    const record = await untilRead(call, id, options);
    if (record.status === 'nothing') return broughtBy(path, record, nothing, 0, false);
    if (record.status !== 'ready') {
      throw new Problem(422, 'import-failed', record.problem ?? 'Reading was stopped. Nothing was saved.');
    }
    const preview = await call(previewImport, { id, limit: 1 });
    const saved = options.dryRun ? undefined : await call(saveImport, { id });
    if (options.dryRun) await call(cancelImport, { id });
    return broughtBy(path, record, preview, saved?.unsure ?? preview.unsure, saved !== undefined);
  } catch (problem) {
    await call(cancelImport, { id }).catch(() => undefined);
    throw problem;
  }
}

const nothing = { applications: [], total: 0, newOnes: 0, unsure: 0, endings: {} };

async function untilRead(call: Call, id: string, { pause, onProgress }: BringOptions): Promise<ImportRecord> {
  for (;;) {
    const record = await call(showImport, { id });
    onProgress?.(record);
    if (record.status !== 'reading' && record.status !== 'paused') return record;
    await pause();
  }
}

function broughtBy(
  path: string,
  { id, kind, progress }: ImportRecord,
  { total, newOnes, endings }: z.infer<typeof previewImport.output>,
  unsure: number,
  saved: boolean,
): Brought {
  const { seen, broken, brokenCount } = progress;
  return {
    path,
    import: id,
    kind,
    seen,
    applications: total,
    newOnes,
    unsure,
    endings,
    broken,
    brokenCount,
    saved,
  };
}

/** What was brought, in a few lines for a person. */
export function told({ path, kind, seen, applications, newOnes, endings, ...brought }: Brought): string {
  const what = kind === 'mail' ? 'messages' : 'rows';
  const parts = Object.entries(endings).map(([ending, number]) => `${number} ${ending}`);
  return [
    `${path}: ${seen} ${what} read.`,
    `${applications} applications, ${newOnes} of them new${parts.length > 0 ? ` (${parts.join(', ')})` : ''}.`,
    ...(brought.unsure > 0
      ? [`${brought.unsure} wait for your look: open Rebound and choose "Bring in".`]
      : []),
    ...(brought.brokenCount > 0 ? [`${brought.brokenCount} could not be read:`] : []),
    ...brought.broken.slice(0, 10).map(({ position, reason }) => `  ${position}: ${reason}`),
    brought.saved
      ? `Saved. To take it back: rebound undo ${brought.import}`
      : 'Nothing was saved; this was only a look.',
  ].join('\n');
}

/** `rebound undo IMPORT`: takes one import back. */
export async function takeBackImport(call: Call, id: string): Promise<string> {
  const { removed, changed } = await call(undoImport, { id });
  return `Taken back. Applications gone: ${removed}. Applications that keep what else was known: ${changed}.`;
}
