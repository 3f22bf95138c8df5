import { z } from 'zod';

/** The parts of an export, in the order in which they stand in the file. */
export const exportParts = [
  'applications',
  'mails',
  'imports',
  'findings',
  'seenMail',
  'postings',
  'documents',
  'documentUses',
  'vocabulary',
  'shownClaims',
  'answers',
  'knownReasons',
  'factCorrections',
  'courseTold',
  'checkIns',
  'changes',
  'lessons',
  'setAside',
  'preferences',
  'mailboxes',
  'mailboxFolders',
  'mailboxReads',
  'watchedFolders',
] as const;
export type ExportPart = (typeof exportParts)[number];

/** What stands at the top of the file, so that a later version knows what it reads. */
export const exportHeadSchema = z.object({
  format: z.literal('rebound-export'),
  formatVersion: z.literal(1),
  /** The version of the program that wrote it. */
  rebound: z.string(),
  exportedAt: z.iso.datetime(),
  /** How many items each part holds. */
  counts: z.record(z.enum(exportParts), z.number()),
});
export type ExportHead = z.infer<typeof exportHeadSchema>;

/** Some items of a part; `next` is where the following ones begin, absent after the last. */
export interface ExportPage {
  readonly items: readonly unknown[];
  readonly next?: number | undefined;
}

export type ReadPage = (part: ExportPart, offset: number) => Promise<ExportPage>;

/** Every item of a part, page by page. */
export async function* itemsOf(part: ExportPart, read: ReadPage): AsyncGenerator<unknown> {
  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const page: ExportPage = await read(part, offset);
    yield* page.items;
    offset = page.next;
  }
}
