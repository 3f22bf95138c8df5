import type { Dossier } from '#features/applications/domain/dossier.ts';
import { noCorrections as noneInDocument } from '#features/documents/domain/corrections.ts';
import { receivedWords } from '#features/documents/server/received.ts';
import type { ReadDocument } from '#features/documents/server/rows.ts';
import { documentStore } from '#features/documents/server/store.ts';
import { documentUseStore } from '#features/documents/server/use-store.ts';
import { noCorrections as noneInPosting } from '#features/postings/domain/corrections.ts';
import { readingOf } from '#features/postings/server/reading-of.ts';
import type { ReadPosting } from '#features/postings/server/rows.ts';
import { postingStore } from '#features/postings/server/store.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import { idWithin } from '#platform/db/id-within.ts';
import { sampleDocuments, sampleKeptPostings } from '../domain/sample-papers.ts';

/** The made-up person's postings and documents, ready to be saved. */
export interface Papers {
  readonly postings: readonly ReadPosting[];
  readonly documents: readonly (ReadDocument & { readonly sentWith: readonly string[] })[];
}

/** No sample has more of a kind. */
const atMost = 20;
const postingId = (importId: string, at: number) => idWithin(importId, `posting ${at}`);
const documentId = (importId: string, at: number) => idWithin(importId, `document ${at}`);
const morningOf = (day: CalendarDay) => `${day}T08:30:00.000Z`;

interface Sample {
  readonly importId: string;
  readonly dossiers: readonly Dossier[];
  readonly today: CalendarDay;
}

/** Reads the postings, which takes a moment; the documents are read when they are first shown. */
export async function readPapers(database: Database, owner: string, sample: Sample): Promise<Papers> {
  const { importId, dossiers, today } = sample;
  const of = (company: string) => dossiers.find(({ opening }) => opening.company === company)?.id;
  const kept = sampleKeptPostings(today).map(({ company, text, on }, at) => ({
    id: postingId(importId, at),
    applicationId: of(company),
    text,
    source: 'pasted' as const,
    addedAt: morningOf(on),
    facts: {},
    told: {},
    corrections: noneInPosting,
  }));
  const postings: ReadPosting[] = [];
  for (const posting of kept) postings.push(await readingOf(database, owner, posting));
  const documents = sampleDocuments(today).map(({ text, on, sentTo, isNewer, ...named }, at) => ({
    kept: {
      ...receivedWords(text),
      ...named,
      id: documentId(importId, at),
      addedAt: morningOf(on),
      corrections: noneInDocument,
      ...(isNewer && { basedOn: documentId(importId, at - 1) }),
    },
    reading: null,
    edition: '',
    sentWith: sentTo.flatMap((company) => of(company) ?? []),
  }));
  return { postings, documents };
}

export async function savePapers(turn: Database, owner: string, { postings, documents }: Papers) {
  for (const posting of postings) await postingStore(turn).add(owner, posting);
  for (const { sentWith, ...document } of documents) {
    await documentStore(turn).add(owner, document);
    for (const id of sentWith) await documentUseStore(turn).add(owner, document.kept.id, id);
  }
}

/** Takes away what came with an import of the made-up person; of any other import nothing. */
export async function removePapers(turn: Database, owner: string, importId: string): Promise<void> {
  for (let at = 0; at < atMost; at++) {
    await postingStore(turn).remove(owner, postingId(importId, at));
    await documentStore(turn).remove(owner, documentId(importId, at));
  }
}
