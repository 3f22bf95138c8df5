import type { LooseLine } from '../write-lines.ts';
import { marks, withoutMarks } from './marks.ts';

/** A line, or a row of a table with what its cells hold. */
export type Part = LooseLine | { readonly cells: readonly (readonly Part[])[] };

interface OpenRow {
  readonly cells: Part[][];
  readonly around: Part[];
}

/** A marked text as its lines and rows; tables may stand in the cells of others. */
export function rowTree(marked: string): Part[] {
  const tree: Part[] = [];
  const open: OpenRow[] = [];
  let into = tree;
  let apart = false;
  for (const raw of marked.split('\n')) {
    const line = raw.trim();
    const around = structured(line, into, open);
    if (around) into = around;
    else if (withoutMarks(line).trim() === '') apart = true;
    else {
      into.push(apart && into.length > 0 ? { ...lineOf(line), apart } : lineOf(line));
      apart = false;
    }
  }
  return tree;
}

/** Where the following lines belong, when the line is nothing but a mark. */
function structured(line: string, into: Part[], open: OpenRow[]): Part[] | undefined {
  if (line === marks.row) {
    const cells: Part[][] = [];
    into.push({ cells });
    open.push({ cells, around: into });
    return [];
  }
  if (line === marks.rowEnd) return open.pop()?.around;
  if (line !== marks.cell) return undefined;
  const cell: Part[] = [];
  open.at(-1)?.cells.push(cell);
  return cell;
}

function lineOf(marked: string): LooseLine {
  const text = withoutMarks(marked.replaceAll(marks.tab, '   '))
    .replace(/\s{3,}/g, '   ')
    .trim();
  const isBold = marked.startsWith(marks.heading) || isAllBold(marked);
  return { text, page: 1, ...(isBold && { bold: true }) };
}

const boldWords = new RegExp(`${marks.boldFrom}[^${marks.boldFrom}${marks.boldTo}]*${marks.boldTo}`, 'g');

function isAllBold(marked: string): boolean {
  return marked.includes(marks.boldFrom) && !/[\p{L}\p{N}]/u.test(marked.replace(boldWords, ''));
}
