import { TextDecoder } from 'node:util';
import PostalMime from 'postal-mime';
import { documentLimits } from '../document-limits.ts';
import type { DocumentText } from '../document-text.ts';
import { decodeText } from '../plain/decode-text.ts';
import { Refused } from '../refuse-document.ts';
import { writeLines } from '../write-lines.ts';
import { lightenHtml } from './lighten-html.ts';
import { markedLines } from './marked-lines.ts';
import { markedText } from './marked-text.ts';
import { withoutMarks } from './marks.ts';

/** A web page as its words; nothing in it runs and nothing is fetched. */
export function readHtml(bytes: Uint8Array): DocumentText {
  return htmlDocument(decodeHtml(bytes));
}

/** A page that a browser saved with its pictures and frames into one file (MHTML, RFC 2557), which is built as a mail is. */
export async function readSavedPage(bytes: Uint8Array): Promise<DocumentText> {
  const { html } = await PostalMime.parse(bytes);
  if (html === undefined) throw new Refused('damaged');
  return { ...htmlDocument(html), html };
}

function htmlDocument(source: string): DocumentText {
  const images = Math.min(source.match(/<img\b/gi)?.length ?? 0, 1_000);
  const html = lightenHtml(source);
  if (html.length > documentLimits.markup) throw new Refused('long');
  const { lines: loose, asParserSees, tables, columns } = markedLines(markedText(withoutMarks(html)));
  const { text, lines } = writeLines(loose);
  if (text === '') throw new Refused('empty');
  if (text.length > documentLimits.characters) throw new Refused('long');
  const layout = { columns, tables, headerOrFooter: false, images };
  return { kind: 'html', text, pages: 1, lines, asParserSees, layout };
}

/** The encoding that the page names, where it is a known one. */
function decodeHtml(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const charset = /<meta[^>]{1,200}?charset=["']?([\w-]{1,40})/i.exec(start)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return decodeText(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}
