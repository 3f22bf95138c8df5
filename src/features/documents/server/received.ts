import type { CalendarDay } from '#lib/calendar-day.ts';
import { Problem } from '#lib/problem.ts';
import { documentLimits } from '#platform/documents/document-limits.ts';
import type { DocumentText } from '#platform/documents/document-text.ts';
import { linesOfText } from '#platform/documents/plain/lines-of-text.ts';
import type { OnPage } from '#platform/documents/read-document.ts';
import { readDocumentApart } from '#platform/documents/read-document-apart.ts';
import { cleanCharacters } from '#platform/mail/clean-characters.ts';
import { resumeOfJson } from '../domain/json/resume-of-json.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import { type KeptDocument, mostCharacters } from '../domain/stored-document.ts';
import { bytesUpTo } from './bytes-up-to.ts';

type Content = Pick<KeptDocument, 'fileKind' | 'text' | 'lines' | 'layout' | 'asParserSees' | 'pages'>;

/** What came in, as text; with a reading where the file says itself what is in it. */
export interface Received extends Content {
  readonly reading?: ResumeReading;
}

/** Pasted words. */
export const receivedWords = (words: string): Received =>
  ofText(cleanCharacters(words.replaceAll(/\r\n?/g, '\n')).trim(), 'pasted', 'This text');

/** A file; what cannot be read is refused with its sentence. */
export async function receivedFile(
  body: ReadableStream<Uint8Array> | null,
  name: string,
  today: CalendarDay,
  onPage?: OnPage,
): Promise<Received> {
  // One byte too many is enough for the reader to refuse the file.
  const read = await readDocumentApart(await bytesUpTo(body, documentLimits.bytes + 1), name, {
    ...(onPage && { onPage }),
  });
  if (!read.ok) throw read.failure;
  return read.value.kind === 'json' ? ofJson(read.value, name, today) : ofDocument(read.value, name);
}

function ofJson({ text: json }: DocumentText, name: string, today: CalendarDay): Received {
  const resume = resumeOfJson(json, today);
  if (resume === undefined) {
    const sentence = `${name} is a data file, but no résumé in the format JSON Resume. Choose your résumé as PDF, Word or text.`;
    throw new Problem(422, 'document-json', sentence);
  }
  return { ...ofText(resume.text, 'json', name), reading: resume.reading };
}

const ofText = (text: string, fileKind: Content['fileKind'], name: string): Received => ({
  ...refuseUnfit(text, name),
  fileKind,
  lines: linesOfText(text).map(({ page, start, end }) => ({ page, start, end })),
  layout: { columns: 1, tables: false, headerOrFooter: false, images: 0 },
  asParserSees: text,
  pages: 1,
});

const ofDocument = (
  { kind, text, lines, layout, asParserSees, pages }: DocumentText,
  name: string,
): Received => ({
  ...refuseUnfit(text, name),
  fileKind: kind,
  lines: lines.map(({ page, start, end, bold }) => ({ page, start, end, ...(bold && { bold }) })),
  layout,
  asParserSees,
  pages,
});

function refuseUnfit(text: string, name: string): { text: string } {
  if (text.trim() === '') {
    throw new Problem(
      422,
      'document-empty',
      'There are no words in it. Copy the text of your résumé or letter here.',
    );
  }
  if (text.length > mostCharacters) {
    const sentence = `${name} is far longer than a résumé or letter, so it was not saved. Choose only the part you sent.`;
    throw new Problem(413, 'document-long', sentence);
  }
  return { text };
}
