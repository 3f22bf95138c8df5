import { firstClues, innerClues, lastClues } from './role-clues.ts';
import model from './role-model.json' with { type: 'json' };

/** What was learned from labelled mails by `evaluation/train-roles.ts`: how strongly each clue speaks for a title, in hundredths of natural-log odds. */
export type RoleModel = Readonly<Record<string, number>>;

/** What a word says by itself at each place of a title. */
export interface WordWeights {
  readonly first: number;
  readonly last: number;
  readonly inner: number;
}

/** The weights ready for looking up. */
export interface ReadyRoleModel {
  readonly weightOf: (clue: string) => number;
  readonly ofWord: (word: string) => WordWeights;
}

const mostRemembered = 20_000;

/** Makes a model ready. Words once met are remembered, up to a bound. */
export function readyRoleModel(weights: RoleModel): ReadyRoleModel {
  const known = new Map(Object.entries(weights).map(([clue, weight]) => [clue, weight / 100]));
  const weightOf = (clue: string): number => known.get(clue) ?? 0;
  const sumOf = (clues: readonly string[]): number => clues.reduce((sum, clue) => sum + weightOf(clue), 0);
  const met = new Map<string, WordWeights>();
  const ofWord = (word: string): WordWeights => {
    const before = met.get(word);
    if (before) return before;
    const now = {
      first: sumOf(firstClues(word)),
      last: sumOf(lastClues(word)),
      inner: sumOf(innerClues(word)),
    };
    if (met.size >= mostRemembered) met.clear();
    met.set(word, now);
    return now;
  };
  return { weightOf, ofWord };
}

let ready: ReadyRoleModel | undefined;
/** The learned model, made ready at its first use, so that no start waits for it. */
export function roleModel(): ReadyRoleModel {
  ready ??= readyRoleModel(model);
  return ready;
}
