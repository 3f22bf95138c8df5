import { mailKinds } from './job-mail.ts';
import { decodeWeights, type KindModel } from './kind-model.ts';
import { sentenceStart, stemsOf, type TermZone, wordForm } from './kind-terms.ts';
import type { MailWords } from './mail-words.ts';

/** A learned term found in a mail: its row of weights, and from which word to before which it stands. */
export interface TermFound {
  readonly row: number;
  readonly zone: TermZone;
  readonly from: number;
  readonly to: number;
}

/** The learned weights, made ready for looking up. */
export interface KindLexicon {
  /** The terms of a part of a mail, each once. */
  readonly find: (words: MailWords, zone: TermZone) => TermFound[];
  /** Adds to the scores of the kinds what the terms of a part of a mail say, each once. */
  readonly add: (scores: number[], words: MailWords, zone: TermZone, value: number) => void;
  /** What each row adds to each kind: the weights of a row lie behind each other, in the order of `mailKinds`. */
  readonly weights: Float32Array;
  /** The row of a fact that is no word; undefined when it says nothing. */
  readonly factRow: (fact: string) => number | undefined;
}

/** What is known of one word in one zone: rows of weights, and rows of pairs by the word before. */
interface Entry {
  readonly form: string;
  readonly rows: readonly number[];
  readonly pairs: ReadonlyMap<string, number> | undefined;
}

const mostRemembered = 15_000;

/** Makes a model ready. Words once met are remembered, up to a bound. */
export function kindLexicon({ terms }: KindModel): KindLexicon {
  const names = Object.keys(terms);
  const weights = new Float32Array(names.length * mailKinds.length);
  const rowOf = new Map<string, number>();
  for (const [row, name] of names.entries()) {
    rowOf.set(name, row);
    weights.set(decodeWeights(terms[name] ?? ''), row * mailKinds.length);
  }
  const pairs = pairsByLast(rowOf);
  const remembered = {
    s: new Map<string, Entry>(),
    t: new Map<string, Entry>(),
    o: new Map<string, Entry>(),
  };
  const entryOf = (word: string, zone: TermZone): Entry => {
    const known = remembered[zone].get(word);
    if (known) return known;
    const form = wordForm(word);
    const own = [form, ...stemsOf(form)].flatMap((name) => rowOf.get(`${zone}:${name}`) ?? []);
    const entry = { form, rows: own, pairs: pairs.get(`${zone}:${form}`) };
    if (remembered[zone].size >= mostRemembered) remembered[zone].clear();
    remembered[zone].set(word, entry);
    return entry;
  };
  const sumOf = summing(weights);
  return {
    find: (words, zone) => once(termsIn(words, zone, (word) => entryOf(word, zone))),
    add: (scores, words, zone, value) => {
      const sums = sumOf(words, (word) => entryOf(word, zone));
      for (let kind = 0; kind < scores.length; kind++)
        scores[kind] = (scores[kind] ?? 0) + value * (sums[kind] ?? 0);
    },
    weights,
    factRow: (fact) => rowOf.get(fact),
  };
}

/** Adds up the weights of the terms of a part of a mail, each once; nothing is made anew for that, as every mail is read so. */
function summing(weights: Float32Array) {
  const kinds = mailKinds.length;
  const sums = new Float64Array(kinds);
  const addedIn = new Int32Array(weights.length / kinds);
  let part = 0;
  const add = (row: number): void => {
    if (addedIn[row] === part) return;
    addedIn[row] = part;
    const first = row * kinds;
    for (let kind = 0; kind < kinds; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[first + kind] ?? 0);
  };
  return ({ words, sentenceStarts }: MailWords, entryOf: (word: string) => Entry): Float64Array => {
    part += 1;
    sums.fill(0);
    let before = sentenceStart;
    for (let at = 0; at < words.length; at++) {
      const { form, rows, pairs } = entryOf(words[at] ?? '');
      rows.forEach(add);
      const pair = pairs?.get(sentenceStarts[at] === at ? sentenceStart : before);
      if (pair !== undefined) add(pair);
      before = form;
    }
    return sums;
  };
}

function termsIn(
  { words, sentenceStarts }: MailWords,
  zone: TermZone,
  entryOf: (word: string) => Entry,
): TermFound[] {
  const found: TermFound[] = [];
  let before = sentenceStart;
  for (let at = 0; at < words.length; at++) {
    const { form, rows, pairs } = entryOf(words[at] ?? '');
    const isFirst = sentenceStarts[at] === at;
    for (const row of rows) found.push({ row, zone, from: at, to: at + 1 });
    const pair = pairs?.get(isFirst ? sentenceStart : before);
    if (pair !== undefined) found.push({ row: pair, zone, from: isFirst ? at : at - 1, to: at + 1 });
    before = form;
  }
  return found;
}

function once(terms: readonly TermFound[]): TermFound[] {
  const seen = new Set<number>();
  return terms.filter(({ row }) => !seen.has(row) && seen.add(row));
}

/** Rows of pairs by zone and last word, then by the word before. */
function pairsByLast(rowOf: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, row] of rowOf) {
    const [, zone, before, last] = /^([sto]:)(\S+) (\S+)$/.exec(name) ?? [];
    if (zone === undefined || before === undefined) continue;
    const key = `${zone}${last}`;
    const others = pairs.get(key);
    if (others) others.set(before, row);
    else pairs.set(key, new Map([[before, row]]));
  }
  return pairs;
}
