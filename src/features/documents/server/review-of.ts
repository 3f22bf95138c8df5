import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Review } from './document-reviewer.ts';
import type { Opening } from './opening-for.ts';
import type { ReadDocument } from './rows.ts';

/**
 * How a document looks to others, or to those who have one opening. Words and weights are loaded with the first review,
 * so that starting stays quick.
 */
export async function reviewOf(
  document: ReadDocument,
  today: CalendarDay,
  opening?: Opening | undefined,
): Promise<Review> {
  const { review } = await import('./document-reviewer.ts');
  return review(document, today, opening);
}
