import { findGutter } from './find-gutter.ts';
import type { Piece } from './piece.ts';
import { splitTitle } from './title.ts';

/** Pieces that are read line by line, across their whole width. */
export interface Block {
  readonly pieces: readonly Piece[];
  /** From 1; absent where the block is no column. */
  readonly column?: number;
}

const deepest = 12;

/** A page as blocks in the order in which a person reads them. */
export function inReadingOrder(pieces: readonly Piece[], depth = 0): Block[] {
  if (pieces.length === 0) return [];
  const gutter = depth < deepest ? findGutter(pieces) : undefined;
  if (!gutter) return [{ pieces }];
  const parts = (side: readonly Piece[]) => inReadingOrder(side, depth + 1);
  // A name over the right column is read before the left one.
  const [title, below] = gutter.above.length === 0 ? splitTitle(gutter.right) : [[], gutter.right];
  const left = asColumns(parts(gutter.left), 0);
  const right = asColumns(parts(below), Math.max(1, ...left.map(({ column = 1 }) => column)));
  return [...parts(gutter.above), ...parts(title), ...left, ...right, ...parts(gutter.below)];
}

const asColumns = (blocks: readonly Block[], before: number): Block[] =>
  blocks.map(({ pieces, column = 1 }) => ({ pieces, column: column + before }));
