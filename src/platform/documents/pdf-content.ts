import { DomUtils, parseDocument } from 'htmlparser2';
import type { Content, TableCell } from 'pdfmake';
import { pdfDrawing } from './pdf-drawing.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Part = Extract<Node, { attribs: object }>;

export type Colors = Readonly<Record<string, string>>;

/** What a PDF is made of, read from a page: its title, and its parts in their order. */
export function pdfContent(
  page: string,
  colors: Colors,
): { readonly title: string; readonly content: Content[] } {
  // Names keep their case, since an SVG is written with capitals in them.
  const document = parseDocument(page, { lowerCaseTags: false, lowerCaseAttributeNames: false });
  const [title] = DomUtils.getElementsByTagName('title', document, true, 1);
  const [body] = DomUtils.getElementsByTagName('body', document, true, 1);
  return {
    title: title ? DomUtils.textContent(title) : '',
    content: body ? partsOf(body, colors) : [],
  };
}

const childrenOf = (part: Part): Part[] => part.children.filter((node): node is Part => DomUtils.isTag(node));

const partsOf = (part: Part, colors: Colors): Content[] =>
  childrenOf(part).flatMap((child) => contentOf(child, colors));

const headings = {
  h1: { fontSize: 24, bold: true, margin: [0, 0, 0, 8] },
  h2: { fontSize: 16, bold: true, margin: [0, 22, 0, 6] },
  h3: { fontSize: 11.5, bold: true, margin: [0, 12, 0, 4] },
  figcaption: { fontSize: 12, bold: true, margin: [0, 8, 0, 8] },
} as const satisfies Record<string, object>;

const isHeading = (name: string): name is keyof typeof headings => name in headings;

function contentOf(part: Part, colors: Colors): Content[] {
  const { name } = part;
  if (isHeading(name)) {
    // A heading at the foot of a page goes to the next one (see `pdfOfPage`).
    return [{ text: wordsOf(part), headlineLevel: 1, ...headings[name], margin: [...headings[name].margin] }];
  }
  if (name === 'p') return [{ text: inline(part), margin: [0, 3, 0, 3], ...toneOf(part, colors) }];
  if (name === 'ul' || name === 'ol') {
    return [{ ul: childrenOf(part).map((item) => itemOf(item, colors)), margin: [0, 4, 0, 4] }];
  }
  if (name === 'table') return [tableOf(part, colors)];
  if (name === 'svg') return [pdfDrawing(part, colors)];
  if (name === 'figure') return [{ stack: partsOf(part, colors), unbreakable: true, margin: [0, 6, 0, 10] }];
  return partsOf(part, colors);
}

const wordsOf = (node: Node): string => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

const toneOf = (part: Part, colors: Colors) =>
  part.attribs.class === 'quiet' || part.name === 'small'
    ? { color: colors['--ink-soft'] ?? 'black', fontSize: 9.5 }
    : {};

/** Words, of which some are bold; what is small stands on lines of its own. */
const inline = (part: Part): { text: string; bold: boolean }[] =>
  part.children
    .filter((node) => !(DomUtils.isTag(node) && node.name === 'small'))
    .map((node) => ({
      text: DomUtils.textContent(node).replace(/\s+/g, ' '),
      bold: DomUtils.isTag(node) && node.name === 'b',
    }));

const itemOf = (item: Part, colors: Colors): Content => ({
  stack: [
    { text: inline(item) },
    ...childrenOf(item)
      .filter(({ name }) => name === 'small')
      .map((small) => ({ text: wordsOf(small), ...toneOf(small, colors) })),
  ],
  margin: [0, 1, 0, 3],
});

function tableOf(table: Part, colors: Colors): Content {
  const rows = DomUtils.getElementsByTagName('tr', table).map((row) =>
    childrenOf(row).map(
      (cell): TableCell => ({
        text: wordsOf(cell),
        ...(cell.name === 'th' ? { bold: true, color: colors['--ink-soft'] ?? 'black' } : {}),
      }),
    ),
  );
  const columns = rows[0]?.length ?? 0;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      // The first column has the names, and takes what the others leave.
      widths: Array.from({ length: columns }, (_, at) => (at === 0 ? '*' : 'auto')),
      body: rows,
    },
    layout: {
      hLineColor: () => colors['--line'] ?? 'grey',
      hLineWidth: (at) => (at === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 10,
    },
    fontSize: 9,
    margin: [0, 0, 0, 8],
  };
}
