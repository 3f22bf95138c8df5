import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import type { ReadDocument } from './rows.ts';

/**
 * The same document as it is read today. A letter is not read as a résumé, and a file in the format JSON Resume has
 * said itself what is in it. Words and weights are loaded with the first reading, so that starting stays quick.
 */
export async function upToDate(
  database: Database,
  owner: string,
  document: ReadDocument,
  today: CalendarDay,
): Promise<ReadDocument> {
  const { kept, reading } = document;
  if (kept.kind === 'letter')
    return reading === null ? document : { ...document, reading: null, edition: '' };
  if (kept.fileKind === 'json' && reading !== null) return document;
  const { editionFor, read } = await import('./document-reader.ts');
  // The edition comes first: a list that is brought in meanwhile makes the reading out of date, never hidden.
  const edition = await editionFor(database, owner);
  return document.edition === edition && reading !== null
    ? document
    : { kept, reading: await read(database, owner, kept.text, today), edition };
}
