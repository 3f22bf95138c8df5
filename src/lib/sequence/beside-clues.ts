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
  const ofWords = byWord.map((values) => Int32Array.from(values));
  const ofLines = byLine.map((values) => Int32Array.from(values));
  const writer = new ClueWriter(words.length, 3 * (byWord.length + byLine.length));
  for (let word = 0; word < words.length; word++) {
    const line = lines[word] ?? 0;
    const isFirst = word === lineStarts[line];
    const isLast = word + 1 === lineStarts[line + 1];
    writer.next();
    for (let set = 0; set < ofWords.length; set++) {
      addWord(writer, place + set * 8, ofWords[set] ?? noValues, word, isFirst, isLast);
    }
    for (let set = 0; set < ofLines.length; set++) {
      const value = valueAt(ofLines[set] ?? noValues, line);
      addLine(writer, place + linePlaces + set * 4, value, shapes[word] ?? 0, isFirst);
    }
  }
  return writer.clues();
}

const noValues = new Int32Array();

function addWord(
  writer: ClueWriter,
  place: number,
  values: Int32Array,
  word: number,
  isFirst: boolean,
  isLast: boolean,
): void {
  const value = valueAt(values, word);
  writer.add(place, value, 0);
  writer.add(place + 1, isFirst ? -1 : valueAt(values, word - 1), value);
  writer.add(place + 2, value, isLast ? -1 : valueAt(values, word + 1));
}

function addLine(writer: ClueWriter, place: number, value: number, shape: number, isFirst: boolean): void {
  writer.add(place, value, 0);
  writer.add(place + 1, value, shape);
  writer.add(place + 2, value, isFirst ? 0 : 1);
}

// One kind of list only: the engine makes a read fast only where it always sees the same kind.
const valueAt = (values: Int32Array, place: number): number => values[place] ?? 0;
