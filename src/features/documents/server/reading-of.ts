import type { CalendarDay } from '#lib/calendar-day.ts';
import type { ReadDocument } from './rows.ts';

/**
 * The same document as it is read today. A letter is not read as a résumé, and a file in the format JSON Resume has
 * said itself what is in it. Words and weights are loaded with the first reading, so that starting stays quick.
 */
export async function upToDate(document: ReadDocument, today: CalendarDay): Promise<ReadDocument> {
  const { kept, reading } = document;
  if (kept.kind === 'letter')
    return reading === null ? document : { ...document, reading: null, edition: '' };
  if (kept.fileKind === 'json' && reading !== null) return document;
  const { edition, read } = await import('./document-reader.ts');
  return document.edition === edition && reading !== null
    ? document
    : { kept, reading: read(kept.text, today), edition };
}
