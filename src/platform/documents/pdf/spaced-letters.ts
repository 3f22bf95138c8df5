import type { Piece } from './piece.ts';

/** A letter, or several with a space between each: "E X P". */
const apart = /^[\p{L}&]\p{M}*(?: {1,3}[\p{L}&]\p{M}*)*$/u;
const fewest = 4;
/** Between the letters of one word, in sizes. */
const narrowest = 0.13;
const widest = 3;

/** Puts headings together whose letters stand apart ("E X P E R I E N C E"). */
export function joinSpacedLetters(row: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of row) {
    const before = run.at(-1);
    if (before && continues(before, piece)) run.push(piece);
    else {
      joined.push(...asWords(run));
      run = [piece];
    }
  }
  joined.push(...asWords(run));
  return joined;
}

function continues(before: Piece, next: Piece): boolean {
  if (!apart.test(before.text.trim()) || !apart.test(next.text.trim())) return false;
  const gap = (next.left - before.right) / next.size;
  return gap > narrowest && gap < widest && Math.abs(before.size - next.size) < 0.5;
}

function asWords(run: readonly Piece[]): readonly Piece[] {
  const [first] = run;
  const last = run.at(-1);
  const letters = run.reduce((sum, { text }) => sum + lettersOf(text).length, 0);
  if (!first || !last || letters < fewest || !run.every(({ text }) => apart.test(text.trim()))) return run;
  const usual = usualGap(run);
  let text = '';
  run.forEach((piece, at) => {
    const gap = piece.left - (run[at - 1]?.right ?? piece.left);
    text += (gap > usual * 1.7 ? ' ' : '') + wordsIn(piece.text.trim());
  });
  return [{ ...first, text, right: last.right, bold: run.every(({ bold }) => bold) }];
}

const lettersOf = (text: string): string => text.replace(/\s/g, '');
const wordsIn = (text: string): string =>
  text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');

/** The gap between two letters in the middle of all; inside of a piece it follows from how wide letters are. */
function usualGap(run: readonly Piece[]): number {
  const gaps = run.flatMap(({ text, left, right, size }, at) => {
    const count = lettersOf(text).length;
    const inside = count > 1 ? [Math.max(0, right - left - count * size * 0.68) / (count - 1)] : [];
    const before = run[at - 1];
    return before ? [...inside, left - before.right] : inside;
  });
  return gaps.toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}
