import type { LooseLine } from '../write-lines.ts';
import { isOneTime } from './wrapped-dates.ts';

/** A line with where it begins and ends on the page. */
export interface PlacedLine extends LooseLine {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

const item = /^• /;
/** In sizes: letters of most fonts are about so wide. */
const letterWidth = 0.5;
const longLine = 40;
/** In sizes, from line to line of one paragraph. */
const closeLines = 1.6;

/**
 * Items of a list, bold lines, sentences and times that go on in the next line are one line: that the first word of the
 * next one had no room left tells. Other text keeps its lines, for one below the other may be two things.
 */
export function joinWrappedLines(lines: readonly PlacedLine[]): LooseLine[] {
  const edge = Math.max(0, ...lines.map(({ right }) => right));
  const joined: PlacedLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && goesOn(before, line, edge)) {
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text} ${line.text}`,
        right: line.right,
        baseline: line.baseline,
      };
    } else joined.push(line);
  }
  return joined.map(({ left: _, right: __, baseline: ___, ...line }) => line);
}

function goesOn(before: PlacedLine, line: PlacedLine, edge: number): boolean {
  const size = before.size ?? 0;
  const isClose = line.baseline - before.baseline < size * closeLines;
  if (!isClose || line.apart || line.size !== before.size || item.test(line.text)) return false;
  const hasRoom = before.right + roomFor(line.text, size) < edge;
  if (hasRoom || line.text.includes('   ')) return false;
  if (isOneTime(before.text, line.text)) return true;
  if (/[-\u00AD\u2010]$/.test(before.text)) return false;
  if (item.test(before.text)) return line.bold === before.bold && line.left >= before.left;
  if (line.bold !== before.bold || Math.abs(line.left - before.left) > size) return false;
  return line.bold === true || isSentence(before.text, line.text);
}

/** A long line that goes on with a small word, which is no address. */
const isSentence = (text: string, next: string): boolean =>
  text.length >= longLine && /^\p{Ll}[\p{L}'’-]*(?:[\s,.;:)]|$)/u.test(next);

const roomFor = (text: string, size: number): number =>
  ((text.split(' ', 1)[0] ?? '').length + 1) * size * letterWidth;
