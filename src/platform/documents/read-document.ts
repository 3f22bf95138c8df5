import type { Problem } from '#lib/problem.ts';
import { failure, type Result, success } from '#lib/result.ts';
import { kindOfDocument } from './document-kind.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentText } from './document-text.ts';
import { type Refusal, Refused, refusalOf } from './refuse-document.ts';

/** Told after each page: how many are read, of how many. */
export type OnPage = (page: number, pages: number) => void;

/**
 * Reads an untrusted document. What it is tells its content; the name only helps to tell texts apart, and stands in
 * the sentence of a refusal. A hostile file can keep this busy: `readDocumentApart` bounds time and memory.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  onPage?: OnPage,
): Promise<Result<DocumentText, Problem>> {
  try {
    return success(await read(bytes, name, onPage));
  } catch (cause) {
    return failure(refusalOf(refusalFor(cause), name, cause));
  }
}

async function read(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<DocumentText> {
  if (bytes.byteLength === 0) throw new Refused('empty');
  if (bytes.byteLength > documentLimits.bytes) throw new Refused('large');
  const kind = kindOfDocument(bytes);
  if ('refuse' in kind) throw new Refused(kind.refuse);
  // Each reader is loaded when it is needed: the libraries behind them are large.
  switch (kind.read) {
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, onPage);
    case 'zip':
      return (await import('./word/read-docx.ts')).readDocx(bytes);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes);
    case 'saved-page':
      return (await import('./html/read-html.ts')).readSavedPage(bytes);
    case 'text':
      return (await import('./plain/read-plain.ts')).readPlain(bytes, name);
  }
}

/** Whatever a library throws on a broken or hostile document, the document could not be read. */
function refusalFor(cause: unknown): Refusal {
  if (cause instanceof Refused) return cause.refusal;
  return cause instanceof RangeError ? 'tangled' : 'damaged';
}
