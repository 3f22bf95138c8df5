import type { DocumentWords } from '#lib/text/document-words.ts';
import { hashOf, hashOfPart } from '#lib/text/hash-of.ts';
import { ClueWriter } from './clue-writer.ts';
import type { Clues } from './label-scores.ts';
import { sentenceStarts } from './sentence-starts.ts';

const noWord = hashOf('\n');
const noShape = 99;
const most = 34;

/**
 * What can be seen at each word of a text: the word, its neighbours in the line, shapes, endings, how its line and its
 * sentence begin, where the line stands.
 */
export function wordClues(document: DocumentWords): Clues {
  const { words, lines, lineStarts } = document;
  const sentences = sentenceStarts(document);
  const writer = new ClueWriter(words.length, most);
  for (let word = 0; word < words.length; word++) {
    const line = valueAt(lines, word);
    const place = {
      word,
      line,
      first: valueAt(lineStarts, line),
      next: lineStarts[line + 1] ?? words.length,
    };
    writer.next();
    addNeighbours(writer, document, place);
    addShapes(writer, document, place);
    addLine(writer, document, place);
    addSentence(writer, document, word, startAt(sentences, word));
  }
  return writer.clues();
}

/** A word, its line, and the first word of its line and of the next one. */
interface Place {
  readonly word: number;
  readonly line: number;
  readonly first: number;
  readonly next: number;
}

function addNeighbours(
  writer: ClueWriter,
  { hashes, words }: DocumentWords,
  { word, first, next }: Place,
): void {
  const here = valueAt(hashes, word);
  const before = word - 1 >= first ? valueAt(hashes, word - 1) : noWord;
  const before2 = word - 2 >= first ? valueAt(hashes, word - 2) : noWord;
  const before3 = word - 3 >= first ? valueAt(hashes, word - 3) : noWord;
  const after = word + 1 < next ? valueAt(hashes, word + 1) : noWord;
  const after2 = word + 2 < next ? valueAt(hashes, word + 2) : noWord;
  const after3 = word + 3 < next ? valueAt(hashes, word + 3) : noWord;
  writer.add(0, 0, 0);
  writer.add(1, here, 0);
  writer.add(2, before, 0);
  writer.add(3, before2, 0);
  writer.add(4, before3, 0);
  writer.add(5, after, 0);
  writer.add(6, after2, 0);
  writer.add(7, after3, 0);
  writer.add(8, before, here);
  writer.add(9, here, after);
  writer.add(10, before2, before);
  writer.add(11, after, after2);
  writer.add(12, before, after);
  addParts(writer, words[word] ?? '');
}

const shortest = 4;

/** How a word that is not short ends and begins. Its letters are sooner summed up again than looked up. */
function addParts(writer: ClueWriter, word: string): void {
  const { length } = word;
  if (length < shortest) return;
  writer.add(20, hashOfPart(word, length - 3, length), 0);
  writer.add(21, hashOfPart(word, 0, 4), 0);
  writer.add(22, hashOfPart(word, Math.max(0, length - 5), length), 0);
}

function addShapes(writer: ClueWriter, document: DocumentWords, { word, first, next }: Place): void {
  const here = shapeAt(document, word);
  writer.add(13, here, 0);
  writer.add(14, word - 1 >= first ? shapeAt(document, word - 1) : noShape, here);
  writer.add(15, here, word + 1 < next ? shapeAt(document, word + 1) : noShape);
}

/** Signs differ from one another more than words do, so they stand for themselves. */
function shapeAt({ shapes, hashes }: DocumentWords, word: number): number {
  const shape = valueAt(shapes, word);
  return shape === 0 ? valueAt(hashes, word) : shape;
}

function addLine(writer: ClueWriter, document: DocumentWords, { word, line, first, next }: Place): void {
  const { hashes, afterGap } = document;
  const inLine = Math.min(word - first, 6);
  writer.add(32, valueAt(hashes, first), inLine === 0 ? 0 : 1);
  writer.add(33, inLine, shapeAt(document, word));
  writer.add(34, Math.min(next - 1 - word, 4), shapeAt(document, word));
  writer.add(38, Math.min(line, 8), afterGap[line] ? 1 : 0);
  writer.add(39, Math.min(6, Math.floor(Math.log2(next - first + 1))), valueAt(hashes, next - 1));
}

function addSentence(writer: ClueWriter, { hashes }: DocumentWords, word: number, start: number): void {
  writer.add(35, valueAt(hashes, start), 0);
  writer.add(37, Math.min(word - start, 4), 0);
}

// One for each kind of list: the engine makes a read fast only where it always sees the same kind.
const valueAt = (values: readonly number[], place: number): number => values[place] ?? 0;
const startAt = (values: Int32Array, place: number): number => values[place] ?? 0;
