import { flagPhrases } from '#features/postings/domain/flags/flag-phrases.ts';
import { fitSign, type SignExample, scoreOf } from './fit-sign.ts';
import type { FlagExample } from './flag-examples.ts';

/** Clues as columns; one more column stands for a wording that was written by hand. */
export interface Columns {
  readonly of: ReadonlyMap<number, number>;
  readonly sign: number;
}

/** The clues that at least two examples show. */
export function columnsOf(examples: readonly FlagExample[]): Columns {
  const seen = new Map<number, number>();
  for (const { clues } of examples)
    for (const clue of new Set(clues)) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= 2);
  return { of: new Map(kept.map(([clue], column) => [clue, column])), sign: kept.length };
}

export interface Judged {
  readonly example: FlagExample;
  readonly columns: Int32Array;
  /** Whether a hand-made rule says it is harmless: never learned from, never flagged. */
  readonly innocent: boolean;
}

/** A wording written by hand counts this often, so that the penalty holds it less. */
export const signRepeats = 7;

export function judged(examples: readonly FlagExample[], flag: string, columns: Columns): Judged[] {
  const { signs, innocent } = flagPhrases[flag] ?? {};
  return examples.map((example) => {
    const known = example.clues.flatMap((clue) => columns.of.get(clue) ?? []);
    const sign = signs?.test(example.plain) ? Array.from({ length: signRepeats }, () => columns.sign) : [];
    return {
      example,
      columns: Int32Array.from([...known, ...sign]),
      innocent: innocent?.test(example.plain) ?? false,
    };
  });
}

/** Learns one flag against all others: near misses count more, passages that show another flag less. */
export function learnFlag(all: readonly Judged[], flag: string, columns: Columns) {
  const examples: SignExample[] = all
    .filter(({ innocent }) => !innocent)
    .map(({ example, columns: own }) => ({
      columns: own,
      shows: example.shows.has(flag),
      count: countOf(example, flag),
    }));
  return fitSign(examples, { columns: columns.sign + 1, penalty: 2, steps: 30 });
}

function countOf({ shows, file }: FlagExample, flag: string): number {
  if (shows.has(flag)) return 2;
  if (file === flag) return 1.5;
  return shows.size > 0 ? 0.4 : 1;
}

/** The score of each example by what was learned from the other groups; far below nought where it is harmless. */
export function heldOutScores(
  all: readonly Judged[],
  flag: string,
  columns: Columns,
  parts: number,
): number[] {
  const scores = all.map(() => -99);
  for (let part = 0; part < parts; part++) {
    const weights = learnFlag(
      all.filter(({ example }) => example.group % parts !== part),
      flag,
      columns,
    );
    for (const [place, { example, columns: own, innocent }] of all.entries()) {
      if (example.group % parts === part && !innocent) scores[place] = scoreOf(own, weights);
    }
  }
  return scores;
}
