import { documentLimits } from '../document-limits.ts';
import type { DocumentKind, DocumentText } from '../document-text.ts';
import { Refused } from '../refuse-document.ts';
import { decodeText } from './decode-text.ts';
import { linesOfText } from './lines-of-text.ts';

/** A document that is text already, kept as it is. */
export function readPlain(bytes: Uint8Array, name: string): DocumentText {
  const text = decodeText(bytes).trimEnd();
  if (text.trim() === '') throw new Refused('empty');
  if (text.length > documentLimits.characters) throw new Refused('long');
  return {
    kind: kindOf(text, name),
    text,
    pages: 1,
    lines: linesOfText(text),
    asParserSees: text,
    layout: { columns: 1, tables: false, headerOrFooter: false, images: 0 },
  };
}

function kindOf(text: string, name: string): DocumentKind {
  if (isJson(text)) return 'json';
  return /\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text) ? 'markdown' : 'text';
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Two headings, or one and words in bold or a link. */
function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  return headings > 1 || (headings === 1 && /\*\*\S|\]\(https?:/.test(text));
}
