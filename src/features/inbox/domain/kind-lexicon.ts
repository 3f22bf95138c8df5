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

/** What is known of one word in one zone: rows of weights, and rows of pairs by the word before. */
interface Entry {
  readonly form: string;
  readonly rows: readonly number[];
  readonly pairs: ReadonlyMap<string, number> | undefined;
}

/** The learned weights, made ready for looking up. */
export interface KindLexicon {
  /** The terms of a part, each once. */
  readonly find: (words: MailWords, zone: TermZone) => TermFound[];
  /** What a row adds to each kind. */
  readonly weightsAt: (row: number) => readonly number[];
  /** What a fact, cue or sign adds to each kind. */
  readonly weightsOf: (name: string) => readonly number[];
}

const mostKnown = 50_000;
const nothing = mailKinds.map(() => 0);

/** Makes a model ready. Words once met are remembered, up to a bound. */
export function kindLexicon({ terms }: KindModel): KindLexicon {
  const rows = Object.entries(terms).map(([name, letters]) => decodeWeights(name, letters));
  const singles = new Map(Object.keys(terms).map((name, row) => [name, row] as const));
  const pairs = pairsByLast(singles);
  const known = { s: new Map<string, Entry>(), t: new Map<string, Entry>() };

  function entryOf(word: string, zone: TermZone): Entry {
    const found = known[zone].get(word);
    if (found) return found;
    const form = wordForm(word);
    const own = [form, ...stemsOf(form)].flatMap((name) => singles.get(`${zone}:${name}`) ?? []);
    const entry = { form, rows: own, pairs: pairs.get(`${zone}:${form}`) };
    if (known[zone].size >= mostKnown) known[zone].clear();
    known[zone].set(word, entry);
    return entry;
  }

  return {
    find({ words, sentenceStarts }, zone) {
      const seen = new Set<number>();
      const found: TermFound[] = [];
      const take = (row: number, from: number, to: number) => {
        if (seen.has(row)) return;
        seen.add(row);
        found.push({ row, zone, from, to });
      };
      let before = sentenceStart;
      for (let at = 0; at < words.length; at++) {
        const { form, rows: own, pairs } = entryOf(words[at] ?? '', zone);
        if (sentenceStarts[at] === at) before = sentenceStart;
        for (const row of own) take(row, at, at + 1);
        const pair = pairs?.get(before);
        if (pair !== undefined) take(pair, before === sentenceStart ? at : at - 1, at + 1);
        before = form;
      }
      return found;
    },
    weightsAt: (row) => rows[row] ?? nothing,
    weightsOf: (name) => rows[singles.get(name) ?? -1] ?? nothing,
  };
}

/** Rows of pairs by zone and last word, then by the word before. */
function pairsByLast(singles: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, row] of singles) {
    const [, zone, before, last] = /^([st]:)(\S+) (\S+)$/.exec(name) ?? [];
    if (zone === undefined || before === undefined) continue;
    const key = `${zone}${last}`;
    const others = pairs.get(key);
    if (others) others.set(before, row);
    else pairs.set(key, new Map([[before, row]]));
  }
  return pairs;
}
