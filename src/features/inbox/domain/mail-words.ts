import { lastAtMost } from './last-at-most.ts';

/** A text as folded words, for comparing, with the way back to the text as written. */
export interface MailWords {
  /** ` we received your application . thank you . `: lower case, no accents, a full stop between sentences. */
  readonly line: string;
  /** Where each word begins in `line`, ascending. */
  readonly at: readonly number[];
  /** Where the same word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where each sentence after the first begins in `line`. */
  readonly sentences: readonly number[];
}

const letter = 'a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';
const wordOrBreak = new RegExp(
  `[${letter}]+(?:['’][${letter}]+)*|[.!?…;•|]+(?=\\s|$)|\\n(?:[ \\t]*[-*–][ \\t])?`,
  'gi',
);
const linkOrAddress = /https?:\/\/\S+|(?<![^\s<])[^\s@<]{1,64}@[^\s>]+/g;
const elision = /^(?:[ldjnscmt]|qu|lorsqu|jusqu)'(?=.)/;
const breakMark = /^[.!?…;•|\n]/;
const isAscii = /^[\x20-\x7e]*$/;
/** A line shorter than this was ended on purpose, not wrapped. */
const wrappedLineLength = 55;

/** One word without case and accents: `Bewerbung`, `BEWERBUNG` → `bewerbung`, `größe` → `grosse`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('’', "'");
}

/** Reads a text into folded words. Addresses and links carry no words. */
export function mailWords(text: string): MailWords {
  const plain = text.replace(linkOrAddress, (found) => ' '.repeat(found.length));
  const at: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let line = ' ';
  let lineStart = 0;
  for (const { 0: found, index } of plain.matchAll(wordOrBreak)) {
    if (breakMark.test(found)) {
      if (endsSentence(found, index - lineStart) && sentences.at(-1) !== line.length) {
        line += '. ';
        sentences.push(line.length);
      }
      if (found.startsWith('\n')) lineStart = index + 1;
      continue;
    }
    at.push(line.length);
    starts.push(index);
    ends.push(index + found.length);
    line += `${withoutElision(fold(found))} `;
  }
  return { line, at, starts, ends, sentences };
}

/** A line that was wrapped for its length goes on in the next one. */
const endsSentence = (mark: string, lineLength: number): boolean =>
  mark !== '\n' || lineLength <= wrappedLineLength;

const withoutElision = (word: string): string => (word.includes("'") ? word.replace(elision, '') : word);

/** The text as written between two places of `line`. */
export function asWritten(text: string, words: MailWords, from: number, to: number): string {
  const first = Math.max(0, lastAtMost(words.at, from));
  const last = Math.max(0, lastAtMost(words.at, Math.max(from, to - 1)));
  return text.slice(words.starts[first], words.ends[last]);
}
