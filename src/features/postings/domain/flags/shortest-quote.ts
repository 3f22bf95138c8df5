import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Passage } from './passages.ts';

const separators = new Set([',', ';', ':', '–', '—', '(', ')']);
const edges = /^[\s.,;:!?•*|)–—✓✔→>-]+$/u;
const fewestWords = 2;

/** The shortest run of clauses for which `suffices` still holds; clauses are dropped from both ends. */
export function shortestQuote(
  document: DocumentWords,
  passage: Passage,
  suffices: (passage: Passage) => boolean,
): Passage {
  const borders = [passage.from];
  for (let word = passage.from + 1; word < passage.to; word++) {
    if (separators.has(document.words[word - 1] ?? '')) borders.push(word);
  }
  borders.push(passage.to);
  let first = 0;
  let last = borders.length - 1;
  const at = (one: number, other: number): Passage => ({ from: borders[one] ?? 0, to: borders[other] ?? 0 });
  const isEnough = (one: number, other: number): boolean => {
    const part = at(one, other);
    return part.to - part.from >= fewestWords && suffices(part);
  };
  while (last - first > 1 && isEnough(first, last - 1)) last--;
  while (last - first > 1 && isEnough(first + 1, last)) first++;
  return withoutEdges(document, at(first, last));
}

/** Signs at both ends are no part of what was said. */
function withoutEdges({ words }: DocumentWords, { from, to }: Passage): Passage {
  let [start, end] = [from, to];
  while (end - start > 1 && edges.test(words[end - 1] ?? '') && words[end - 1] !== ')') end--;
  while (end - start > 1 && edges.test(words[start] ?? '')) start++;
  return { from: start, to: end };
}
