import { KnownWords } from '#lib/text/known-words.ts';
import { partTerms, plainWord, termNames } from './term-taker.ts';

const none = -1;
const nothing = new Int32Array(termNames.length).fill(none);

/** The numbers of all learned terms about a word. */
export interface WordTerms {
  readonly plain: string;
  /** One for each kind of term, -1 where none was learned. */
  readonly byKind: Int32Array;
  /** The same for this word and the one behind it, by the plain form of that. */
  readonly behind: ReadonlyMap<string, Int32Array>;
  /** Of its beginning and its ending. */
  readonly parts: readonly number[];
}

const noneBehind: ReadonlyMap<string, Int32Array> = new Map();

/** Finds the numbers of terms by their words, so that no term need be written out to be looked up. */
export class TermsByWord {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #single = new Map<string, Int32Array>();
  readonly #pairs = new Map<string, Map<string, Int32Array>>();
  readonly #known = new KnownWords((word) => this.#find(word));

  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
    for (const [term, number] of numbers) this.#keep(term, number);
  }

  /** A term may read as one of several kinds: `before class …` is a class before, or two words before. */
  #keep(term: string, number: number): void {
    for (const [kind, name] of termNames.entries()) {
      if (!term.startsWith(`${name} `)) continue;
      const [one = '', other, more] = term.slice(name.length + 1).split(' ');
      if (more !== undefined) continue;
      if (other === undefined) rowIn(this.#single, one)[kind] = number;
      else {
        const behind = this.#pairs.get(one) ?? new Map<string, Int32Array>();
        this.#pairs.set(one, behind);
        rowIn(behind, other)[kind] = number;
      }
    }
  }

  /** The terms of a word with this number. */
  of(word: string, number: number): WordTerms {
    return this.#known.of(word, number);
  }

  #find(word: string): WordTerms {
    const plain = plainWord(word);
    return {
      plain,
      byKind: this.#single.get(plain) ?? nothing,
      behind: this.#pairs.get(plain) ?? noneBehind,
      parts: partTerms(word).flatMap((term) => this.#numbers.get(term) ?? []),
    };
  }

  /** The terms of two words that follow one another. */
  pair(one: WordTerms, other: WordTerms): Int32Array {
    return one.behind.get(other.plain) ?? nothing;
  }
}

function rowIn(rows: Map<string, Int32Array>, word: string): Int32Array {
  const row = rows.get(word) ?? Int32Array.from(nothing);
  rows.set(word, row);
  return row;
}
