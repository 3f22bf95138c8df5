import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A part of a Word document; a cell of a table holds paragraphs. */
export type DocxBlock =
  | { readonly paragraph: string; readonly bold?: boolean }
  | { readonly heading: string; readonly level?: number }
  | { readonly bullets: readonly string[] }
  | { readonly table: readonly (readonly (readonly string[])[])[] };

interface MadeDocx {
  readonly header?: string;
  readonly columns?: number;
  /** Further files of the archive, such as macros. */
  readonly beside?: Readonly<Record<string, Uint8Array | string>>;
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A Word document as the zip archive it is. */
export function madeDocx(
  blocks: readonly DocxBlock[],
  { header, columns = 1, beside = {} }: MadeDocx = {},
): Promise<Uint8Array> {
  const body = `${blocks.map(blockXml).join('')}<w:sectPr><w:cols w:num="${columns}"/></w:sectPr>`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    ...(header !== undefined && {
      'word/header1.xml': `<w:hdr xmlns:w="${main}">${paragraph(header)}</w:hdr>`,
    }),
    ...beside,
  });
}

/** A zip archive of the given files. */
export async function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

const styles = `<w:styles xmlns:w="${main}">${[1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')}</w:styles>`;
const numbering = `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function blockXml(block: DocxBlock): string {
  if ('paragraph' in block) return paragraph(block.paragraph, block.bold ? '<w:b/>' : '');
  if ('heading' in block) {
    return paragraph(block.heading, '', `<w:pStyle w:val="Heading${block.level ?? 1}"/>`);
  }
  if ('bullets' in block) {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    return block.bullets.map((text) => paragraph(text, '', list)).join('');
  }
  const cell = (lines: readonly string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
  return `<w:tbl>${block.table.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A tab in the text is one of Word. */
function paragraph(text: string, run = '', properties = ''): string {
  const words = text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr>${words}</w:r></w:p>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
