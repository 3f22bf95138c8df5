import type { DocumentWords } from '#lib/text/document-words.ts';
import { ClueWriter } from './clue-writer.ts';
import type { Clues } from './label-scores.ts';

/** What is known of each word and each line beside the words, as small numbers or hashes. */
export interface Beside {
  readonly byWord: readonly ArrayLike<number>[];
  readonly byLine: readonly ArrayLike<number>[];
}

/** Where these clues begin among all, behind those of the words; and those of lines behind those of words. */
const firstPlace = 50;
const linePlaces = 150;

/**
 * Clues from what a caller knows of words, with their neighbours in the line, and of lines. A second set for the same
 * words begins at another `place`.
 */
export function besideClues(document: DocumentWords, { byWord, byLine }: Beside, place = firstPlace): Clues {
  const { words, lines, lineStarts, shapes } = document;
  const writer = new ClueWriter(words.length, 3 * (byWord.length + byLine.length));
  for (let word = 0; word < words.length; word++) {
    const line = lines[word] ?? 0;
    const isFirst = word === lineStarts[line];
    const isLast = word + 1 === lineStarts[line + 1];
    writer.next();
    for (const [set, values] of byWord.entries())
      addWord(writer, place + set * 8, values, { word, isFirst, isLast });
    for (const [set, values] of byLine.entries()) {
      addLine(writer, place + linePlaces + set * 4, values[line] ?? 0, { shape: shapes[word] ?? 0, isFirst });
    }
  }
  return writer.clues();
}

interface WordInLine {
  readonly word: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function addWord(
  writer: ClueWriter,
  place: number,
  values: ArrayLike<number>,
  { word, isFirst, isLast }: WordInLine,
): void {
  const value = values[word] ?? 0;
  writer.add(place, value, 0);
  writer.add(place + 1, isFirst ? -1 : (values[word - 1] ?? 0), value);
  writer.add(place + 2, value, isLast ? -1 : (values[word + 1] ?? 0));
}

function addLine(
  writer: ClueWriter,
  place: number,
  value: number,
  { shape, isFirst }: { readonly shape: number; readonly isFirst: boolean },
): void {
  writer.add(place, value, 0);
  writer.add(place + 1, value, shape);
  writer.add(place + 2, value, isFirst ? 0 : 1);
}
