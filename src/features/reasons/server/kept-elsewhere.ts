import { documents } from '#features/documents/server/documents.ts';
import type { ReadDocument } from '#features/documents/server/rows.ts';
import { documentUseStore } from '#features/documents/server/use-store.ts';
import { matchPage } from '#features/matching/server/match-page.ts';
import { correctedReading } from '#features/postings/domain/corrected-reading.ts';
import { postings } from '#features/postings/server/postings.ts';
import { type FoundPosting, postingStore } from '#features/postings/server/store.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { KeptElsewhere } from '../domain/kept-elsewhere.ts';
import { monthsWithoutWork } from '../domain/months-without-work.ts';
import { type MustCounts, mustCounts } from '../domain/must-counts.ts';

interface Asked {
  readonly id: string;
  /** The day of the application, else that of its end. */
  readonly on: CalendarDay | undefined;
}

/** The posting of an application, what was sent with it, and how the two compare; only what is there is read. */
export async function keptElsewhere(
  database: Database,
  clock: Clock,
  owner: string,
  { id, on = clock.today() }: Asked,
): Promise<KeptElsewhere> {
  const found = await postingStore(database).ofApplication(owner, id);
  const sent = await documentUseStore(database).sentWith(owner, id);
  const read: ReadDocument[] = [];
  for (const document of sent) read.push(await documents(database, clock).corrected(owner, document));
  const resume = read.find(({ kept }) => kept.kind === 'resume');
  const letter = read.find(({ kept }) => kept.kind === 'letter');
  const uses = resume && (await documentUseStore(database).of(owner, resume.kept.id));
  return {
    ...(found && { posting: postingFacts(await postings(database, clock).shown(owner, found)) }),
    ...(resume && {
      resume: {
        id: resume.kept.id,
        monthsOut: resume.reading ? monthsWithoutWork(resume.reading, on) : undefined,
        sentWith: uses?.length ?? 0,
      },
    }),
    ...(letter && { letter: { text: letter.kept.text } }),
    ...(found && resume && { musts: await musts(database, clock, owner, id) }),
  };
}

function postingFacts({ kept, reading }: FoundPosting): NonNullable<KeptElsewhere['posting']> {
  const { flags, salary } = correctedReading(reading, kept.corrections);
  return {
    id: kept.id,
    text: kept.text,
    ...kept.facts,
    payOffered: salary?.max,
    flags,
    fine: kept.corrections.fine.map(({ flag }) => flag),
  };
}

/** The must-haves of the posting in the résumé that was sent. */
async function musts(
  database: Database,
  clock: Clock,
  owner: string,
  id: string,
): Promise<MustCounts | undefined> {
  const { requirements, document } = await matchPage(database, clock, owner, id);
  return document?.chosen === 'sent' ? mustCounts(requirements ?? []) : undefined;
}
