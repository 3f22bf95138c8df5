import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newId } from '#platform/db/new-id.ts';
import { builtMailWorker } from './reading-thread.ts';

let edition: string | undefined;

/**
 * Stands for the code that reads mail: another edition may find something in a mail that said nothing before.
 * The built reader names all its parts by their contents. Sources may change at any time: each process is an edition.
 */
export function readerEdition(): string {
  edition ??= import.meta.url.endsWith('.ts') ? newId() : digestOf(builtMailWorker(import.meta.url));
  return edition;
}

const digestOf = (file: URL): string => createHash('sha256').update(readFileSync(file)).digest('hex');
