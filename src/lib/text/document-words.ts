import { hashOf } from './hash-of.ts';
import { mostKnownWords, numberOfWord } from './known-words.ts';
import { shapeOf } from './word-shape.ts';

/** A text as words and signs, with its lines. Every list but `lineStarts` has one entry a word. */
export interface DocumentWords {
  readonly text: string;
  /** Small letters, without accents: `Größe` → `grosse`. */
  readonly words: readonly string[];
  /** Where each word begins and ends in the text, in UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
  /** See `known-words.ts`. */
  readonly numbers: readonly number[];
  /** See `word-shape.ts`. */
  readonly shapes: readonly number[];
  /** Which line each word stands in; lines without words are not counted. */
  readonly lines: readonly number[];
  /** The first word of each line, and behind them the number of words. */
  readonly lineStarts: readonly number[];
  /** For each line, whether an empty line stands before it. */
  readonly afterGap: readonly boolean[];
}

/**
 * Names such as C++, C#, .NET and Node.js are one word, and so are 3.5 and 40,000; hyphens and slashes stand alone.
 * A wide gap inside a line is a sign: people set columns with it.
 */
const word =
  /\n[^\S\n]*|(?<=\S)(?= {3}| *\t)[ \t]+(?=\S)|\.NET\b|[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:\.(?=js|net|io|py)\p{L}+|[.,](?=\d)\d+)*(?:\+\+|#|\+)?|[^\s]/giu;

const [tab, lineBreak, space] = [9, 10, 32];

interface Look {
  readonly folded: string;
  readonly hash: number;
  readonly number: number;
  readonly shape: number;
}

const known = new Map<string, Look>();

/** Reads a text into its words in one pass. */
export function documentWords(text: string): DocumentWords {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const numbers: number[] = [];
  const shapes: number[] = [];
  const lines: number[] = [];
  const lineStarts: number[] = [];
  const afterGap: boolean[] = [];
  let breaks = 1;
  word.lastIndex = 0;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const sign = found[0].charCodeAt(0);
    if (sign === lineBreak) {
      breaks++;
      continue;
    }
    const written = sign === space || sign === tab ? '\t' : found[0];
    if (breaks > 0) {
      lineStarts.push(words.length);
      afterGap.push(breaks > 1);
      breaks = 0;
    }
    const { folded, hash, number, shape } = lookAt(written);
    words.push(folded);
    hashes.push(hash);
    numbers.push(number);
    shapes.push(shape);
    starts.push(found.index);
    ends.push(found.index + written.length);
    lines.push(lineStarts.length - 1);
  }
  lineStarts.push(words.length);
  return { text, words, starts, ends, hashes, numbers, shapes, lines, lineStarts, afterGap };
}

function lookAt(written: string): Look {
  const seen = known.get(written);
  if (seen) return seen;
  const folded = foldWord(written);
  const looks = { folded, hash: hashOf(folded), number: numberOfWord(folded), shape: shapeOf(written) };
  if (known.size < mostKnownWords) known.set(written, looks);
  return looks;
}

/** One word in small letters and without accents. */
export const foldWord = (written: string): string =>
  written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('’', "'");
