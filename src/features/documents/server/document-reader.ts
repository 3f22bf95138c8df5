import { basename } from 'node:path';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { newId } from '#platform/db/new-id.ts';
import { readResume } from '../domain/resume/read-resume.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';

/**
 * Stands for the code that reads résumés: what another edition read is read again when it is next shown.
 * A built part is named by its contents and by the parts it uses. Sources may change at any time: each process is an
 * edition.
 */
export const edition: string = import.meta.url.endsWith('.ts') ? newId() : basename(import.meta.url);

export const read = (text: string, today: CalendarDay): ResumeReading =>
  readResume(text, { vocabulary: ownVocabulary(), today });
