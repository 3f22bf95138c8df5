import type { DocumentWords } from '#lib/text/document-words.ts';

/** A part of a line between commas, dashes, bars, brackets, wide gaps or “at”: words from the first to before the last. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** Which one of its line it is, from 0. */
  readonly place: number;
}

const separators = new Set([
  ',',
  '|',
  '·',
  '•',
  '–',
  '—',
  '(',
  ')',
  ';',
  ':',
  '/',
  '>',
  '→',
  '\t',
  'at',
  'bei',
]);

/** The segments of a text; every word that is no separator belongs to one. */
export function lineSegments({ words, starts, ends, lines }: DocumentWords): Segment[] {
  const segments: { from: number; to: number; line: number; place: number }[] = [];
  let open = false;
  for (let word = 0; word < words.length; word++) {
    const line = lines[word] ?? 0;
    const last = segments.at(-1);
    if (isSeparator(words, starts, ends, word)) {
      open = false;
      continue;
    }
    if (open && last && line === last.line) last.to = word + 1;
    else segments.push({ from: word, to: word + 1, line, place: line === last?.line ? last.place + 1 : 0 });
    open = true;
  }
  return segments;
}

/** A hyphen separates only between blanks. */
function isSeparator(
  words: readonly string[],
  starts: readonly number[],
  ends: readonly number[],
  word: number,
): boolean {
  if (separators.has(words[word] ?? '')) return true;
  const loose = (starts[word] ?? 0) > (ends[word - 1] ?? 0) && (starts[word + 1] ?? 0) > (ends[word] ?? 0);
  return words[word] === '-' && loose;
}
