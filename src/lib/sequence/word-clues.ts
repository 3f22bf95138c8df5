import type { DocumentWords } from '#lib/text/document-words.ts';
import { hashOf, mixed } from '#lib/text/hash-of.ts';
import type { Clues } from './label-scores.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** What else is known of each word or each line, as small numbers or hashes; 0 is nothing. */
export interface Beside {
  readonly byWord: readonly ArrayLike<number>[];
  readonly byLine: readonly ArrayLike<number>[];
}

const noWord = hashOf('\n');
const widest = 64;

/**
 * What can be seen at each word of a text: the word, its neighbours in the line, shapes, endings, how its line and its
 * sentence begin, where the line stands, and what the caller knows beside.
 */
export function wordClues(document: DocumentWords, beside: Beside): Clues {
  const count = document.words.length;
  const keys = new Int32Array(count * (widest + 6 * beside.byWord.length + 4 * beside.byLine.length));
  const from = new Int32Array(count + 1);
  const sentences = sentenceStarts(document);
  const parts = document.words.map(wordParts);
  let used = 0;
  const add = (place: number, one: number, other: number) => {
    keys[used++] = mixed(place, one, other);
  };
  const { hashes, shapes, lines, lineStarts } = document;
  for (let word = 0; word < count; word++) {
    from[word] = used;
    const line = lines[word] ?? 0;
    const first = lineStarts[line] ?? 0;
    const next = lineStarts[line + 1] ?? count;
    const at = (distance: number) => {
      const place = word + distance;
      return place < first || place >= next ? noWord : (hashes[place] ?? noWord);
    };
    const shape = (distance: number) => {
      const place = word + distance;
      if (place < first || place >= next) return 99;
      const shape = shapes[place] ?? 0;
      return shape === 0 ? (hashes[place] ?? 0) : shape;
    };
    const here = at(0);
    add(0, 0, 0);
    add(1, here, 0);
    for (let distance = 1; distance <= 3; distance++) {
      add(1 + distance, at(-distance), 0);
      add(4 + distance, at(distance), 0);
    }
    add(8, at(-1), here);
    add(9, here, at(1));
    add(10, at(-2), at(-1));
    add(11, at(1), at(2));
    add(12, at(-1), at(1));
    add(13, shape(0), 0);
    add(14, shape(-1), shape(0));
    add(15, shape(0), shape(1));
    for (const [place, part] of (parts[word] ?? []).entries()) add(20 + place, part, 0);
    const inLine = Math.min(word - first, 6);
    add(32, hashes[first] ?? 0, inLine === 0 ? 0 : 1);
    add(33, inLine, shape(0));
    add(34, Math.min(next - 1 - word, 4), shape(0));
    const sentence = sentences[word] ?? 0;
    add(35, hashes[sentence] ?? 0, 0);
    add(37, Math.min(word - sentence, 4), 0);
    add(38, Math.min(line, 8), document.afterGap[line] ? 1 : 0);
    add(39, lengthOf(next - first), hashes[next - 1] ?? 0);
    for (const [place, values] of beside.byWord.entries()) {
      const value = values[word] ?? 0;
      add(50 + place * 8, value, 0);
      add(51 + place * 8, word > first ? (values[word - 1] ?? 0) : -1, value);
      add(52 + place * 8, value, word + 1 < next ? (values[word + 1] ?? 0) : -1);
    }
    for (const [place, values] of beside.byLine.entries()) {
      const value = values[line] ?? 0;
      add(120 + place * 4, value, 0);
      add(121 + place * 4, value, shape(0));
      add(122 + place * 4, value, inLine === 0 ? 0 : 1);
    }
  }
  from[count] = used;
  return { keys, from, count };
}

const knownParts = new Map<string, readonly number[]>();
const mostKnown = 50_000;

/** Ends and beginning of a word. */
function wordParts(word: string): readonly number[] {
  const known = knownParts.get(word);
  if (known) return known;
  const parts =
    word.length < 4 ? [] : [hashOf(word.slice(-3)), hashOf(word.slice(0, 4)), hashOf(word.slice(-5))];
  if (knownParts.size < mostKnown) knownParts.set(word, parts);
  return parts;
}

const lengthOf = (words: number): number => Math.min(6, Math.floor(Math.log2(words + 1)));
