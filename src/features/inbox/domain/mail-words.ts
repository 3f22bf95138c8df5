/** A text as folded words, for comparing, with the way back to the text as written. */
export interface MailWords {
  /** ` we received your application . thank you . `: lower case, no accents, a full stop between sentences. */
  readonly line: string;
  /** Where each word begins in `line`, ascending. */
  readonly at: readonly number[];
  /** Where the same word begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const wordOrBreak =
  /https?:\/\/\S+|\S+@\S+\.\w+|[a-z0-9](?:[a-z0-9]|['’](?=[a-z]))*(?![\u00c0-\u024f])|[\p{L}\p{N}]+(?:['’](?=\p{L})[\p{L}\p{N}]+)*|[.!?…;•|]+(?=\s|$)|\n[ \t]*[-*–]\s|\n/giu;
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
  const at: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let line = ' ';
  let lineStart = 0;
  for (const match of text.matchAll(wordOrBreak)) {
    const [found] = match;
    if (breakMark.test(found)) {
      const wrapped = found === '\n' && match.index - lineStart > wrappedLineLength;
      if (found.startsWith('\n')) lineStart = match.index + 1;
      if (!wrapped && !line.endsWith('. ')) line += '. ';
    } else if (!found.includes('@') && !found.includes('://')) {
      at.push(line.length);
      starts.push(match.index);
      ends.push(match.index + found.length);
      line += `${fold(found).replace(elision, '')} `;
    }
  }
  return { line, at, starts, ends };
}

/** The text as written between two places of `line`. */
export function asWritten(text: string, words: MailWords, from: number, to: number): string {
  const first = wordAt(words, from);
  const last = wordAt(words, Math.max(from, to - 1));
  return text.slice(words.starts[first], words.ends[last]);
}

/** The number of the word that covers a place of `line`. */
function wordAt({ at }: MailWords, place: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
