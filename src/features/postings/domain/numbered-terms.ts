import type { DocumentWords } from '#lib/text/document-words.ts';
import { noNumber } from '#lib/text/known-words.ts';
import { noPlace, type TermKind, type TermTaker } from './term-taker.ts';
import type { TermsByWord, WordTerms } from './word-terms.ts';

/** Gathers terms of one document as numbers; those that were never learned are left out. */
export class NumberedTerms implements TermTaker {
  #all: number[] = [];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #byWord: TermsByWord;
  readonly #words: readonly WordTerms[];
  readonly #noWord: WordTerms;
  /** For each word, the terms of it and the word behind it. */
  readonly #pairs: (Int32Array | undefined)[];

  constructor(numbers: ReadonlyMap<string, number>, byWord: TermsByWord, document: DocumentWords) {
    this.#numbers = numbers;
    this.#byWord = byWord;
    const { words, numbers: wordNumbers } = document;
    this.#words = words.map((word, place) => byWord.of(word, wordNumbers[place] ?? noNumber));
    this.#noWord = byWord.of('', noNumber);
    this.#pairs = words.map(() => undefined);
  }

  /** What was gathered since the last time. */
  gathered(): number[] {
    const all = this.#all;
    this.#all = [];
    return all;
  }

  term(written: string): void {
    const number = this.#numbers.get(written);
    if (number !== undefined) this.#all.push(number);
  }

  word(kind: TermKind, place: number): void {
    this.#add(this.#at(place).byKind, kind);
  }

  pair(kind: TermKind, place: number, next: number): void {
    if (place === noPlace || next !== place + 1) {
      this.#add(this.#byWord.pair(this.#at(place), this.#at(next)), kind);
      return;
    }
    const known = this.#pairs[place] ?? this.#byWord.pair(this.#at(place), this.#at(next));
    this.#pairs[place] = known;
    this.#add(known, kind);
  }

  parts(place: number): void {
    for (const number of this.#at(place).parts) this.#all.push(number);
  }

  #at(place: number): WordTerms {
    return this.#words[place] ?? this.#noWord;
  }

  #add(row: Int32Array, kind: TermKind): void {
    const number = row[kind] ?? noPlace;
    if (number >= 0) this.#all.push(number);
  }
}
