import type { Piece } from './piece.ts';
import { standTogether } from './rows.ts';

const date =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b|\b(?:present|current|today|now|heute|aujourd|actual|oggi)\b/i;
/** Names of what a person tells of themselves in a table. */
const label =
  /^(?:(?:first |last |full |sur|vor|nach)?names?|(?:postal |home )?address|anschrift|adresse|wohnort|(?:tele)?(?:phone|fon)|mobil\w*|handy|tel\.?|e-?mail\b.*|date of birth|geb\w*.*|place of birth|nationality|staats\w+|familienstand|marital status|languages?|gender|linkedin|web(?:site)?)\s*:?$/i;
const longestLabel = 34;

/**
 * Whether two sides belong together line by line: dates, places or labels beside entries, or the cells of a small table.
 * Otherwise they are columns, each with a text of its own.
 */
export function standsBeside(left: readonly Piece[], right: readonly Piece[]): boolean {
  return isSideOf(left, right) || isSideOf(right, left) || isPaired(left, right);
}

/** A side without its headings: what stands out and has nothing beside it is a heading over both sides. */
function withoutHeadings(side: readonly Piece[], other: readonly Piece[]): readonly Piece[] {
  const usual = usualSize(side);
  return side.filter(
    (piece) =>
      !(piece.bold || piece.size > usual * 1.1) || other.some((beside) => standTogether(piece, beside)),
  );
}

function isSideOf(side: readonly Piece[], main: readonly Piece[]): boolean {
  const plain = withoutHeadings(side, main);
  if (shareAligned(plain, main) >= 0.8 && share(plain, isTimeOrLabel) >= 0.8) return true;
  if (shareAligned(side, main) < 0.7) return false;
  if (share(side, ({ text }) => text.length <= longestLabel) < 0.9) return false;
  if (share(side, ({ text }) => date.test(text)) >= 0.6) return true;
  if (share(side, ({ text }) => /\d/.test(text)) >= 0.6 && side.length <= main.length) return true;
  return isFlushRight(side) || (side.length <= main.length * 0.75 && closeLines(side) <= 0.6);
}

const isTimeOrLabel = ({ text }: Piece): boolean =>
  text.length <= longestLabel && (date.test(text) || label.test(text.trim()));

/** Short words on both sides that all stand opposite each other, without a heading among them. */
function isPaired(left: readonly Piece[], right: readonly Piece[]): boolean {
  const opposite = Math.min(shareAligned(left, right), shareAligned(right, left));
  if (opposite < 0.85) return false;
  if (left.length < 6) return true;
  const isShort = share([...left, ...right], ({ text }) => text.length <= 22) > 0.9;
  return isShort && !hasHeadings(left) && !hasHeadings(right);
}

/** A heading stands out below the first line, which may be the head of a table. */
function hasHeadings(side: readonly Piece[]): boolean {
  const [first, ...others] = side;
  if (!first) return false;
  const usual = usualSize(others);
  const standsOut = ({ text, size, bold }: Piece) =>
    bold || size > usual * 1.1 || (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase());
  const many = share(others, standsOut);
  return (many > 0 && many < 0.5) || standsOut({ ...first, bold: false });
}

function usualSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map(({ size }) => size).toSorted((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function share(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  return pieces.length === 0 ? 0 : pieces.filter(holds).length / pieces.length;
}

const shareAligned = (side: readonly Piece[], main: readonly Piece[]): number =>
  share(side, (piece) => main.some((other) => standTogether(piece, other)));

/** The share of lines with another right below: lists are close, dates of entries are not. */
function closeLines(side: readonly Piece[]): number {
  const pairs = side.slice(1).map((piece, at) => piece.y - (side[at]?.y ?? 0) < piece.size * 1.9);
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
}

function isFlushRight(side: readonly Piece[]): boolean {
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  if (side.length < 3) return false;
  return spread(side.map(({ right }) => right)) < 3 && spread(side.map(({ left }) => left)) > 10;
}
