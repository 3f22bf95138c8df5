import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import { type ResumeReading, resumeReadingSchema } from '../domain/resume/resume-reading.ts';
import { type KeptDocument, keptDocumentSchema } from '../domain/stored-document.ts';
import type { DocumentRow, DocumentTable } from './tables.ts';

/** A document with what was read in it, and the edition of the reader. */
export interface ReadDocument {
  readonly kept: KeptDocument;
  /** Null for a letter. */
  readonly reading: ResumeReading | null;
  readonly edition: string;
}

export function documentRow(owner: string, { kept, reading, edition }: ReadDocument): DocumentTable {
  const { text, lines, layout, corrections, asParserSees, ...rest } = kept;
  return {
    owner,
    ...rest,
    fileName: rest.fileName ?? null,
    basedOn: rest.basedOn ?? null,
    text: sealPrivate(text),
    lines: sealPrivate(JSON.stringify(lines)),
    layout: sealPrivate(JSON.stringify(layout)),
    corrections: sealPrivate(JSON.stringify(corrections)),
    asParserSees: sealPrivate(asParserSees),
    reading: reading && sealPrivate(JSON.stringify(reading)),
    edition,
  };
}

export function documentOfRow({ edition, reading, ...row }: DocumentRow): ReadDocument {
  const kept = keptDocumentSchema.parse({
    ...withoutNulls(row),
    text: openPrivate(row.text),
    lines: JSON.parse(openPrivate(row.lines)),
    layout: JSON.parse(openPrivate(row.layout)),
    corrections: JSON.parse(openPrivate(row.corrections)),
    asParserSees: openPrivate(row.asParserSees),
  });
  return {
    kept,
    reading: reading === null ? null : resumeReadingSchema.parse(JSON.parse(openPrivate(reading))),
    edition,
  };
}

export const withoutNulls = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
