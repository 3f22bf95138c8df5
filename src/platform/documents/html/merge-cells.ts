import type { LooseLine } from '../write-lines.ts';

/**
 * The lines of a table's row. Cells of one line stand side by side, also beside the first line of one longer cell (a date
 * beside its entry); several longer cells are columns, and are read one after the other.
 */
export function mergeCells(cells: readonly (readonly LooseLine[])[]): {
  lines: LooseLine[];
  columns: number;
} {
  const filled = cells.filter((cell) => cell.length > 0);
  const longer = filled.filter((cell) => cell.length > 1);
  if (longer.length > 1) {
    const lines = filled.flatMap((cell, at) => cell.map((line) => ({ ...line, column: at + 1 })));
    return { lines, columns: longer.length };
  }
  const first = filled.flatMap((cell) => cell.slice(0, 1));
  const [start] = first;
  if (!start) return { lines: [], columns: 1 };
  const bold = first.every((line) => line.bold);
  const { bold: _, ...plain } = start;
  const joined = { ...plain, text: first.map(({ text }) => text).join('   '), ...(bold && { bold }) };
  return { lines: [joined, ...longer.flatMap((cell) => cell.slice(1))], columns: 1 };
}
