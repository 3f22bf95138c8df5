import type { LooseLine } from '../write-lines.ts';
import { joinBrokenWords } from './broken-words.ts';
import type { Piece } from './piece.ts';
import type { Block } from './reading-order.ts';
import { rowsOf } from './rows.ts';
import { joinWrappedDates } from './wrapped-dates.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

/** In sizes: above this two pieces of a line are not words of one sentence. */
const farApart = 1.4;
/** In sizes, from line to line: above this a paragraph begins. */
const paragraphGap = 1.9;

/** The lines of a block. */
export function blockLines({ pieces, column }: Block, page: number): LooseLine[] {
  let before: Piece | undefined;
  const lines = joinWrappedDates(rowsOf(pieces)).map((row) => {
    const main = row.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
    const gap = before ? main.y - before.y : Number.POSITIVE_INFINITY;
    const apart = gap > Math.max(main.size, before?.size ?? 0) * paragraphGap;
    before = main;
    return {
      text: withBullet(textOfRow(row)),
      page,
      size: Math.round(main.size * 10) / 10,
      ...(row.every(({ bold }) => bold) && { bold: true }),
      ...(column !== undefined && { column }),
      ...(apart && { apart }),
      left: row[0]?.left ?? 0,
      right: row.at(-1)?.right ?? 0,
      baseline: main.y,
    };
  });
  return joinBrokenWords(joinWrappedLines(lines));
}

function textOfRow(row: readonly Piece[]): string {
  return row.reduce((text, piece, at) => {
    const before = row[at - 1];
    if (!before) return piece.text;
    const isFar = piece.left - before.right > Math.max(piece.size, before.size) * farApart;
    return `${text}${isFar ? '   ' : ' '}${piece.text}`;
  }, '');
}

const withBullet = (text: string): string => text.replace(/^(?:[•●▪■◦‣∙·○➢➤]|o(?= {1,3}\p{Lu}))\s*/u, '• ');
