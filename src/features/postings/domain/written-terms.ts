import { partTerms, plainWord, type TermKind, type TermTaker, termNames } from './term-taker.ts';

/** Gathers terms as text. */
export class WrittenTerms implements TermTaker {
  readonly all: string[] = [];
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  term(written: string): void {
    this.all.push(written);
  }

  word(kind: TermKind, place: number): void {
    this.all.push(`${termNames[kind]} ${this.#plainAt(place)}`);
  }

  pair(kind: TermKind, place: number, next: number): void {
    this.all.push(`${termNames[kind]} ${this.#plainAt(place)} ${this.#plainAt(next)}`);
  }

  parts(place: number): void {
    this.all.push(...partTerms(this.#words[place] ?? ''));
  }

  #plainAt(place: number): string {
    return plainWord(this.#words[place] ?? '');
  }
}
