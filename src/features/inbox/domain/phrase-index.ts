import type { MailWords } from './mail-words.ts';
import type { Step, Variant } from './phrase.ts';

/** A phrase with what it stands for. */
export interface MeantPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly variants: readonly Variant[];
}

/** Where a phrase was found: from its first word to before the word that follows it. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Phrases made ready to be looked for all at once. */
export interface PhraseIndex<Meaning> {
  readonly numbers: WordNumbers;
  /** By the number of a word: what to look for around it. */
  readonly around: readonly (readonly Anchored<Meaning>[] | undefined)[];
}

/** Every word any phrase knows has a number; 0 is a word that none knows. */
interface WordNumbers {
  readonly whole: ReadonlyMap<string, number>;
  /** Beginnings whose endings are left open, the longest first, by their first letters. */
  readonly open: ReadonlyMap<string, readonly { readonly beginning: string; readonly number: number }[]>;
  /** The numbers of words met lately: a mailbox says most of its words again and again. */
  readonly met: Map<string, number>;
}

/** A variant, kept under its rarest word so that the common ones need not be looked at. */
interface Anchored<Meaning> {
  readonly phrase: number;
  readonly meaning: Meaning;
  readonly steps: readonly ReadyStep[];
  /** How far before the anchor the variant can begin, in words: at least and at most. */
  readonly nearest: number;
  readonly farthest: number;
}

interface ReadyStep {
  /** One bit for each word number. */
  readonly bits: Uint32Array;
  readonly gap: number;
}

const openLetters = 3;
const shortWord = 3;
/** Counted as if so many phrases had them. */
const commonWordCost = 2_000;
const shortWordCost = 500;
/** Words kept with their numbers, and the letters of the longest: a longer one would keep its whole text in memory. */
const mostMet = 20_000;
const longestMet = 12;

/** Gathers phrases so that a text is read once, whatever their number. */
export function phraseIndex<Meaning>(
  phrases: readonly MeantPhrase<Meaning>[],
  commonWords: ReadonlySet<string>,
): PhraseIndex<Meaning> {
  const known = [
    ...new Set(phrases.flatMap(({ variants }) => variants.flat().flatMap(({ words }) => words))),
  ];
  const numbers = numbered(known);
  const bitsOf = wordSets(known);
  const costOf = costs(phrases, commonWords);
  const around: Anchored<Meaning>[][] = [];
  for (const [phrase, { meaning, variants }] of phrases.entries()) {
    for (const steps of variants) {
      const anchor = rarestStep(steps, costOf);
      const nearest = anchor;
      const farthest = steps.slice(0, anchor + 1).reduce((sum, { gap }) => sum + gap, anchor);
      const ready = steps.map((step) => ({ bits: bitsOf(step), gap: step.gap }));
      const anchored = { phrase, meaning, steps: ready, nearest, farthest };
      for (const number of numbersIn(ready[anchor]?.bits)) {
        const others = around[number];
        if (others) others.push(anchored);
        else around[number] = [anchored];
      }
    }
  }
  return { numbers, around: Array.from(around) };
}

/** The step whose words are the rarest: in few phrases, and no small words. */
function rarestStep(steps: Variant, costOf: (word: string) => number): number {
  const costs = steps.map(({ words }) => words.reduce((sum, word) => sum + costOf(word), 0));
  return costs.indexOf(Math.min(...costs));
}

/** How often a word is met, told by the number of phrases that have it. */
function costs(
  phrases: readonly MeantPhrase<unknown>[],
  commonWords: ReadonlySet<string>,
): (word: string) => number {
  const uses = new Map<string, number>();
  for (const word of phrases.flatMap(({ variants }) => variants.flat().flatMap(({ words }) => words)))
    uses.set(word, (uses.get(word) ?? 0) + 1);
  return (word) =>
    (uses.get(word) ?? 0) +
    (commonWords.has(word) ? commonWordCost : word.length <= shortWord ? shortWordCost : 0);
}

const isOpen = (word: string): boolean => word.endsWith('*');

function numbered(known: readonly string[]): WordNumbers {
  const whole = new Map<string, number>();
  const open = new Map<string, { beginning: string; number: number }[]>();
  for (const [place, word] of known.entries()) {
    if (!isOpen(word)) {
      whole.set(word, place + 1);
      continue;
    }
    const beginning = word.slice(0, -1);
    const key = beginning.slice(0, openLetters);
    const longestFirst = [...(open.get(key) ?? []), { beginning, number: place + 1 }];
    open.set(
      key,
      longestFirst.sort((a, b) => b.beginning.length - a.beginning.length),
    );
  }
  return { whole, open, met: new Map() };
}

/** The set of known words a step takes, as bits; equal steps share one set. */
function wordSets(known: readonly string[]): (step: Step) => Uint32Array {
  const sets = new Map<string, Uint32Array>();
  const plain = known.map((word) => (isOpen(word) ? word.slice(0, -1) : word));
  const numberOf = new Map(known.map((word, place) => [word, place + 1]));
  const matching = (word: string): number[] => {
    if (word === '#')
      return [numberOf.get('#') ?? 0, ...known.flatMap((w, at) => (/^\d+$/.test(w) ? [at + 1] : []))];
    if (!isOpen(word)) return [numberOf.get(word) ?? 0];
    return plain.flatMap((other, at) => (other.startsWith(word.slice(0, -1)) ? [at + 1] : []));
  };
  return ({ words }) => {
    const key = words.join('|');
    const existing = sets.get(key);
    if (existing) return existing;
    const bits = new Uint32Array((known.length >> 5) + 1);
    for (const number of words.flatMap(matching))
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    sets.set(key, bits);
    return bits;
  };
}

function numbersIn(bits: Uint32Array | undefined): number[] {
  const found: number[] = [];
  for (let number = 1; bits && number < bits.length * 32; number++) if (has(bits, number)) found.push(number);
  return found;
}

const has = (bits: Uint32Array, number: number): boolean =>
  (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;

function numberOf(numbers: WordNumbers, word: string): number {
  const known = numbers.met.get(word);
  if (known !== undefined) return known;
  const number = numberLookedUp(numbers, word);
  if (numbers.met.size >= mostMet) numbers.met.clear();
  if (word.length <= longestMet) numbers.met.set(word, number);
  return number;
}

function numberLookedUp({ whole, open }: WordNumbers, word: string): number {
  const known = whole.get(word);
  if (known !== undefined) return known;
  const code = word.charCodeAt(0);
  if (code <= 0x39) return /^\d+$/.test(word) ? (whole.get('#') ?? 0) : 0;
  for (const { beginning, number } of open.get(word.slice(0, openLetters)) ?? []) {
    if (word.startsWith(beginning)) return number;
  }
  return 0;
}

/** Every phrase in the order of the text. */
export function findPhrases<Meaning>(words: MailWords, index: PhraseIndex<Meaning>): Found<Meaning>[] {
  const numbers = words.words.map((word) => numberOf(index.numbers, word));
  const text: NumberedText = { numbers, sentenceStarts: words.sentenceStarts };
  const found: FoundOnce<Meaning> = new Map();
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number === 0) continue;
    const near = index.around[number];
    if (near) for (const anchored of near) collectAround(text, at, anchored, found);
  }
  return found.size < 2
    ? [...found.values()]
    : [...found.values()].sort((a, b) => a.from - b.from || a.phrase - b.phrase);
}

/** Phrases found, by phrase and place: a phrase counts once where it begins. */
type FoundOnce<Meaning> = Map<number, Found<Meaning> & { readonly phrase: number }>;

function collectAround<Meaning>(
  text: NumberedText,
  at: number,
  { phrase, meaning, steps, nearest, farthest }: Anchored<Meaning>,
  found: FoundOnce<Meaning>,
): void {
  const first = Math.max(text.sentenceStarts[at] ?? 0, at - farthest);
  for (let from = at - nearest; from >= first; from--) {
    const to = endOfMatch(text, steps, from);
    if (to < 0) continue;
    const key = phrase * text.numbers.length + from;
    if (!found.has(key)) found.set(key, { meaning, from, to, phrase });
  }
}

interface NumberedText {
  readonly numbers: readonly number[];
  readonly sentenceStarts: readonly number[];
}

/** Where a match that begins at a word ends; -1 when there is none. */
function endOfMatch(text: NumberedText, steps: readonly ReadyStep[], from: number): number {
  const first = steps[0];
  if (!first || !has(first.bits, text.numbers[from] ?? 0)) return -1;
  return steps.length === 1 ? from + 1 : endOfRest(text, steps, 1, from + 1);
}

function endOfRest(text: NumberedText, steps: readonly ReadyStep[], next: number, from: number): number {
  const step = steps[next];
  if (!step) return from;
  const sentence = text.sentenceStarts[from - 1];
  for (let at = from + step.gap; at >= from; at--) {
    if (text.sentenceStarts[at] !== sentence || !has(step.bits, text.numbers[at] ?? 0)) continue;
    const end = endOfRest(text, steps, next + 1, at + 1);
    if (end >= 0) return end;
  }
  return -1;
}
