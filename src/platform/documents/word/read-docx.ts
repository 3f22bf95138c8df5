import mammoth from 'mammoth';
import { documentLimits } from '../document-limits.ts';
import type { DocumentText } from '../document-text.ts';
import { type MarkedLines, markedLines } from '../html/marked-lines.ts';
import { markedText } from '../html/marked-text.ts';
import { marks, withoutMarks } from '../html/marks.ts';
import { Refused } from '../refuse-document.ts';
import { type LooseLine, writeLines } from '../write-lines.ts';
import { asDocument, partFile } from './part-file.ts';
import { unpackDocx } from './unpack-docx.ts';

/** A Word document with its headings, lists and tables. Macros lie beside the text and are never looked at. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const { parts, images } = await unpackDocx(bytes);
  const body = await linesOf(parts);
  const header = await marginLines(parts, /^word\/header\d*\.xml$/);
  const footer = await marginLines(parts, /^word\/footer\d*\.xml$/);
  const { text, lines } = writeLines([...header, ...body.lines, ...footer]);
  if (text === '') throw new Refused(images > 0 ? 'textless' : 'empty');
  if (text.length > documentLimits.characters) throw new Refused('long');
  const layout = {
    columns: Math.max(body.columns, columnsOf(parts)),
    tables: body.tables,
    headerOrFooter: header.length + footer.length > 0,
    images,
  };
  return { kind: 'docx', text, pages: pagesOf(parts), lines, asParserSees: body.asParserSees, layout };
}

const options = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

async function linesOf(parts: ReadonlyMap<string, Uint8Array>): Promise<MarkedLines> {
  const { value } = await mammoth.convertToHtml(partFile(parts), options);
  return markedLines(markedText(withoutMarks(value).replaceAll('\t', marks.tab)));
}

/** The lines of the headers or footers, each once and without page numbers. */
async function marginLines(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): Promise<LooseLine[]> {
  const found = new Map<string, LooseLine>();
  for (const part of [...parts.keys()].filter((each) => name.test(each)).slice(0, 6)) {
    const { lines } = await linesOf(asDocument(parts, part));
    for (const line of lines) if (/\p{L}{3}/u.test(withoutPage(line.text))) found.set(line.text, line);
  }
  return [...found.values()];
}

const withoutPage = (text: string) =>
  text.replace(/^\s*(?:page|seite|side|página|pagina)\b[\s\d/ofvde]*$/i, '');

/** Word writes down how many pages it last counted. */
function pagesOf(parts: ReadonlyMap<string, Uint8Array>): number {
  const counted = /<Pages>(\d{1,4})<\/Pages>/.exec(textOf(parts, 'docProps/app.xml'))?.[1];
  return Math.max(1, Number(counted ?? 1));
}

function columnsOf(parts: ReadonlyMap<string, Uint8Array>): number {
  const columns = textOf(parts, 'word/document.xml').matchAll(/<w:cols\b[^>]{0,200}?\bw:num="(\d{1,2})"/g);
  return Math.max(1, ...Array.from(columns, ([, number]) => Number(number)));
}

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  Buffer.from(parts.get(name) ?? []).toString('utf8');
