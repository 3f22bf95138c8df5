import { Problem } from '#lib/problem.ts';
import { kindOfDocument } from '#platform/documents/document-kind.ts';
import type { DocumentText } from '#platform/documents/document-text.ts';
import { decodeText } from '#platform/documents/plain/decode-text.ts';
import { readDocumentApart } from '#platform/documents/read-document-apart.ts';
import { cleanCharacters } from '#platform/mail/clean-characters.ts';
import { jobPostingIn } from '../domain/job-posting-markup.ts';
import type { PostingSource, Told } from '../domain/posting.ts';

/** What came in, as text. */
export interface Received {
  readonly text: string;
  readonly told: Told;
  readonly source: PostingSource;
}

const mostCharacters = 50_000;
/** A description shorter than this is a teaser; the page itself says more. */
const teaser = 200;

/** Pasted words. */
export function receivedWords(words: string): Received {
  return { text: tidy(words), told: {}, source: 'pasted' };
}

/** A document, or a web page. */
export async function receivedFile(bytes: Uint8Array, name: string): Promise<Received> {
  const kind = kindOfDocument(bytes);
  if ('read' in kind && kind.read === 'html') {
    return receivedPage(decodeText(bytes), name, async () => (await read(bytes, name)).text);
  }
  // Plain text can hide nothing; everything else is read in a thread of its own.
  if ('read' in kind && kind.read === 'text') return { ...receivedWords(decodeText(bytes)), source: 'file' };
  const { text, html } = await read(bytes, name);
  return html === undefined
    ? { text: tidy(text), told: {}, source: 'file' }
    : receivedPage(html, name, () => Promise.resolve(text));
}

/** A page's own description of the opening, when it has one, instead of everything around it. */
async function receivedPage(html: string, name: string, whole: () => Promise<string>): Promise<Received> {
  const { told = {}, description = '' } = jobPostingIn(html) ?? {};
  const described =
    description.length < teaser ? '' : (await read(Buffer.from(asPage(description)), name)).text;
  return { text: tidy(described.length < teaser ? await whole() : described), told, source: 'page' };
}

const asPage = (markup: string): string => `<!doctype html><meta charset="utf-8"><body>${markup}`;

async function read(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const document = await readDocumentApart(bytes, name);
  if (!document.ok) throw document.failure;
  return document.value;
}

function tidy(words: string): string {
  const text = cleanCharacters(words.replace(/\r\n?/g, '\n')).trim();
  if (text === '')
    throw new Problem(
      422,
      'posting-empty',
      'There are no words in it. Copy the posting’s text and paste it here.',
    );
  if (text.length > mostCharacters) {
    const sentence =
      'This is far longer than a posting, so it was not saved. Copy only the posting and paste that.';
    throw new Problem(413, 'posting-long', sentence);
  }
  return text;
}
