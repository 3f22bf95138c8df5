import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '#lib/problem.ts';
import type { DocumentText } from './document-text.ts';
import { readDocument } from './read-document.ts';

/** What the thread is given to read. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the thread sends: how far it is, and at last what it read. A `Problem` is no class any more on the other side. */
export type DocumentReport =
  | { readonly page: number; readonly pages: number }
  | { readonly read: DocumentText }
  | { readonly refused: Pick<Problem, 'status' | 'code' | 'message'> };

const { bytes, name }: DocumentTask = workerData;
const report = (message: DocumentReport): void => parentPort?.postMessage(message);

const result = await readDocument(bytes, name, (page, pages) => report({ page, pages }));
if (result.ok) report({ read: result.value });
else {
  const { status, code, message } = result.failure;
  report({ refused: { status, code, message } });
}
