import { Problem } from '#lib/problem.ts';
import { kindOfDocument } from '#platform/documents/document-kind.ts';
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
  if ('read' in kind && kind.read === 'html') return receivedPage(bytes, name);
  // Plain text can hide nothing; everything else is read in a thread of its own.
  if ('read' in kind && kind.read === 'text') return { ...receivedWords(decodeText(bytes)), source: 'file' };
  return { text: tidy(await textOf(bytes, name)), told: {}, source: 'file' };
}

/** A page's own description of the opening, when it has one, instead of everything around it. */
async function receivedPage(bytes: Uint8Array, name: string): Promise<Received> {
  const { told = {}, description = '' } = jobPostingIn(decodeText(bytes)) ?? {};
  const described = description.length < teaser ? '' : await textOf(Buffer.from(asPage(description)), name);
  return {
    text: tidy(described.length < teaser ? await textOf(bytes, name) : described),
    told,
    source: 'page',
  };
}

const asPage = (markup: string): string => `<!doctype html><meta charset="utf-8"><body>${markup}`;

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocumentApart(bytes, name);
  if (!read.ok) throw read.failure;
  return read.value.text;
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
