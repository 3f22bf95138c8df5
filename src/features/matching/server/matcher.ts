import { basename } from 'node:path';
import { correctedReading as correctedResume } from '#features/documents/domain/corrected-reading.ts';
import { editionFor as resumeEdition } from '#features/documents/server/document-reader.ts';
import type { ReadDocument } from '#features/documents/server/rows.ts';
import { correctedReading as correctedPosting } from '#features/postings/domain/corrected-reading.ts';
import { editionFor as postingEdition } from '#features/postings/server/posting-reader.ts';
import type { ReadPosting } from '#features/postings/server/rows.ts';
import { vocabularyFor } from '#features/skills/server/vocabulary-for.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import type { MatchedRequirement } from '../domain/match-result.ts';
import { matchResume } from '../domain/match-resume.ts';
import { type ShownResume, shownResume } from '../domain/passages.ts';

/** Stands for the code that compares. Sources may change at any time: each process is an edition. */
const codeEdition: string = import.meta.url.endsWith('.ts') ? newId() : basename(import.meta.url);

/** What compares for a person: the code, and both readers before it. What another edition compared is compared again. */
export const editionFor = async (database: Database, owner: string): Promise<string> =>
  [codeEdition, await resumeEdition(database, owner), await postingEdition(database, owner)].join(' ');

/** Compares with the skills that are known to a person, until the day on which work that goes on is said to end. */
export async function matcher(database: Database, owner: string, today: CalendarDay) {
  const vocabulary = await vocabularyFor(database, owner);
  return {
    /** Makes a résumé, with what was put right in it, ready for many postings; undefined when it is a letter. */
    prepared({ kept, reading }: ReadDocument): ShownResume | undefined {
      if (reading === null) return undefined;
      return shownResume(kept.text, correctedResume(reading, kept.corrections, today), vocabulary);
    },

    /** Compares a posting, with what was put right in it, with a résumé. */
    compare({ kept, reading }: ReadPosting, resume: ShownResume): readonly MatchedRequirement[] {
      const { requirements } = correctedPosting(reading, kept.corrections);
      return matchResume(requirements, resume, { vocabulary, today }).requirements;
    },
  };
}
