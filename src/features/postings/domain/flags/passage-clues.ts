import type { DocumentWords } from '#lib/text/document-words.ts';
import { hashOf, hashOfPart, mixed } from '#lib/text/hash-of.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { flagClassesIn } from './flag-words.ts';
import type { Passage } from './passages.ts';

/** The kinds of clues; a clue is told by its kind and what was found. */
const clueKinds = {
  bias: 0,
  word: 1,
  pair: 2,
  beginning: 3,
  class: 4,
  classes: 5,
  follows: 6,
  size: 7,
} as const;

/** What a number is told by, whatever it says. */
const numberWord = '#';
const bigNumberWord = '##';
const [numberHash, bigNumberHash] = [hashOf(numberWord), hashOf(bigNumberWord)];
const beginningLength = 5;
const none: readonly number[] = [];

/** Adds the clues of a passage: its words, pairs of words, beginnings of words, word classes and which of them meet. */
export function passageClues(document: DocumentWords, { from, to }: Passage, clues: number[]): void {
  clues.push(mixed(clueKinds.bias, 0, 0), mixed(clueKinds.size, sizeOf(to - from), 0));
  const byWord = flagClassesIn(document);
  const classes: number[] = [];
  let before = 0;
  for (let word = from; word < to; word++) {
    const own = byWord[word] ?? none;
    for (const each of own) if (!classes.includes(each)) classes.push(each);
    if (document.shapes[word] === shapes.sign && own.length === 0) continue;
    before = addWord(document, word, before, clues);
  }
  addMeetings(
    classes.sort((one, other) => one - other),
    clues,
  );
}

/** Adds what one word tells, by itself and with the word before it; gives what it is known by. */
function addWord(document: DocumentWords, word: number, before: number, clues: number[]): number {
  const written = document.words[word] ?? '';
  const hash = hashAt(document, word, document.shapes[word] ?? 0);
  clues.push(mixed(clueKinds.word, hash, 0), mixed(clueKinds.pair, before, hash));
  if (written.length > beginningLength) {
    clues.push(mixed(clueKinds.beginning, hashOfPart(written, 0, beginningLength), 0));
  }
  return hash;
}

function addMeetings(classes: readonly number[], clues: number[]): void {
  for (let one = 0; one < classes.length; one++) {
    const first = classes[one] ?? 0;
    clues.push(mixed(clueKinds.class, first, 0));
    for (let other = one + 1; other < classes.length; other++) {
      clues.push(mixed(clueKinds.classes, first, classes[other] ?? 0));
    }
  }
}

/** A number counts as one, a big one as big; every other word as itself. */
function hashAt({ hashes, words }: DocumentWords, word: number, shape: number): number {
  if (shape !== shapes.number) return hashes[word] ?? 0;
  return (words[word] ?? '').length > 2 ? bigNumberHash : numberHash;
}

const sizeOf = (words: number): number => Math.min(6, Math.floor(Math.log2(words + 1)));
