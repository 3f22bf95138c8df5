import { beginsSection } from './begins-section.ts';
import { type Gutter, gutterAt, type Row } from './gutter.ts';
import type { Piece } from './piece.ts';
import { rowsOf } from './rows.ts';
import { standsBeside } from './stands-beside.ts';
import { isTable } from './table-rows.ts';

const narrowest = 9;
const fewestLines = 3;
const mostPlaces = 40;
/** A page of more is no page of text, and looking at it would take long. */
const mostPieces = 3_000;

/** The gutter that parts the most text; undefined where there are no columns. */
export function findGutter(pieces: readonly Piece[]): Gutter | undefined {
  if (pieces.length < fewestLines * 2 || pieces.length > mostPieces) return undefined;
  const rows = rowsOf(pieces);
  const gutters = likelyPlaces(pieces).flatMap((x) =>
    stretchesWithout(rows, x).flatMap(([from, to]) => gutterAt(rows, x, from, to) ?? []),
  );
  return gutters.toSorted((one, other) => weight(other) - weight(one)).find(areColumns);
}

const weight = ({ left, right }: Gutter): number =>
  Math.min(left.length, right.length) * 4 + left.length + right.length;

/** Where several pieces begin, the most common places first. */
function likelyPlaces(pieces: readonly Piece[]): number[] {
  const places = new Map<number, { x: number; count: number }>();
  for (const { left } of pieces) {
    const place = places.get(Math.round(left / 2)) ?? { x: left, count: 0 };
    places.set(Math.round(left / 2), { x: Math.min(place.x, left), count: place.count + 1 });
  }
  const common = [...places.values()].filter(({ count }) => count >= 2);
  return common
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostPlaces)
    .map(({ x }) => x - 0.5);
}

/** Stretches of rows that leave the band before `x` empty. */
function stretchesWithout(rows: readonly Row[], x: number): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  let from = 0;
  rows.forEach((row, at) => {
    const isAcross = row.some(({ left, right }) => left < x && right > x - narrowest);
    if (!isAcross && !beginsSection(rows, at, x, from)) return;
    stretches.push([from, at]);
    from = isAcross ? at + 1 : at;
  });
  stretches.push([from, rows.length]);
  return stretches.filter(([begin, end]) => end - begin >= fewestLines);
}

/** Side by side for a good part of their height, and neither the cells of a table nor dates beside entries. */
function areColumns({ left, right }: Gutter): boolean {
  const [from, to] = [Math.max(topOf(left), topOf(right)), Math.min(bottomOf(left), bottomOf(right))];
  const shorter = Math.min(bottomOf(left) - topOf(left), bottomOf(right) - topOf(right));
  if (to - from < shorter * 0.3) return false;
  return !standsBeside(left, right) && !isTable(rowsOf([...left, ...right]));
}

const topOf = (pieces: readonly Piece[]): number => pieces[0]?.y ?? 0;
const bottomOf = (pieces: readonly Piece[]): number => pieces.at(-1)?.y ?? 0;
