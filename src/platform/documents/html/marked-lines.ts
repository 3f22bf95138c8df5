import type { LooseLine } from '../write-lines.ts';
import { mergeCells } from './merge-cells.ts';
import { type Part, rowTree } from './row-tree.ts';

/** What a marked text says, for people and for a simple parser. */
export interface MarkedLines {
  readonly lines: readonly LooseLine[];
  /** Every cell of a table on lines of its own. */
  readonly asParserSees: string;
  readonly tables: boolean;
  readonly columns: number;
}

/** Lines of a marked text, the cells of each row put together. */
export function markedLines(marked: string): MarkedLines {
  const tree = rowTree(marked);
  const layout = { tables: false, columns: 1 };
  const lines = mergedLines(tree, layout);
  return { lines, asParserSees: flatTexts(tree).join('\n'), ...layout };
}

function mergedLines(parts: readonly Part[], layout: { tables: boolean; columns: number }): LooseLine[] {
  return parts.flatMap((part) => {
    if (!('cells' in part)) return [part];
    const { lines, columns } = mergeCells(part.cells.map((cell) => mergedLines(cell, layout)));
    layout.columns = Math.max(layout.columns, columns);
    layout.tables ||= columns === 1 && part.cells.length > 1;
    return lines;
  });
}

const flatTexts = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => ('cells' in part ? part.cells.flatMap(flatTexts) : [part.text]));
