import { readingEdition } from '#features/skills/server/reading-edition.ts';
import { vocabularyFor } from '#features/skills/server/vocabulary-for.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import { readResume } from '../domain/resume/read-resume.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';

/** What reads a person’s résumés. */
export const editionFor = (database: Database, owner: string): Promise<string> =>
  readingEdition(import.meta.url, database, owner);

export const read = async (
  database: Database,
  owner: string,
  text: string,
  today: CalendarDay,
): Promise<ResumeReading> => readResume(text, { vocabulary: await vocabularyFor(database, owner), today });
