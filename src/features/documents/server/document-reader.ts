import { basename } from 'node:path';
import { vocabularyEdition, vocabularyFor } from '#features/skills/server/vocabulary-for.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import { readResume } from '../domain/resume/read-resume.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';

/**
 * Stands for the code that reads résumés. A built part is named by its contents and by the parts it uses. Sources may
 * change at any time: each process is an edition.
 */
const codeEdition: string = import.meta.url.endsWith('.ts') ? newId() : basename(import.meta.url);

/**
 * What reads a person’s résumés: the code, and the skills known to it, which lists of their own may widen.
 * What another edition read is read again when it is next shown.
 */
export const editionFor = async (database: Database, owner: string): Promise<string> =>
  [codeEdition, await vocabularyEdition(database, owner)].join(' ').trim();

export const read = async (
  database: Database,
  owner: string,
  text: string,
  today: CalendarDay,
): Promise<ResumeReading> => readResume(text, { vocabulary: await vocabularyFor(database, owner), today });
