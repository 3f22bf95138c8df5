import { columnsSeen } from '../columns-seen.ts';
import { minimise, type Numbers } from '../minimise.ts';
import { addEach, penalised, sumAt } from '../numbers-at.ts';

const penalty = 0.6;
const steps = 80;
/** Clues that fewer mails show are left out. */
const seenIn = 3;

/** The names of one mail, the last of them "none of these", with their clues. */
export interface NameChoice {
  readonly names: readonly { readonly clues: ReadonlySet<string>; readonly isRight: boolean }[];
  /** How much it counts beside others. */
  readonly count: number;
}

interface Row {
  readonly columns: readonly number[];
  readonly isRight: boolean;
}

/** Learns how strongly each clue speaks for a name: a conditional logit over the names of each mail (McFadden, 1974). */
export function fitNames(choices: readonly NameChoice[]): Map<string, number> {
  const usable = choices.filter(({ names }) => names.some(({ isRight }) => isRight));
  const columns = columnsOf(usable);
  const mails = usable.map(({ names, count }) => ({
    count,
    rows: names.map(
      ({ clues, isRight }): Row => ({
        isRight,
        columns: [...clues].flatMap((clue) => columns.get(clue) ?? []),
      }),
    ),
  }));
  const weights = minimise(
    columns.size,
    (point) => {
      let { loss, gradient } = penalised(point, penalty);
      for (const { rows, count } of mails) loss += surpriseOf(rows, count, point, gradient);
      return { loss, gradient };
    },
    steps,
  );
  return new Map([...columns].map(([clue, column]) => [clue, weights[column] ?? 0]));
}

const columnsOf = (choices: readonly NameChoice[]): Map<string, number> =>
  columnsSeen(
    choices.map(({ names }) => new Set(names.flatMap(({ clues }) => [...clues]))),
    seenIn,
  );

/** How surprising the right name is by these weights; its slope is added to `gradient`. */
function surpriseOf(rows: readonly Row[], count: number, weights: Numbers, gradient: Numbers): number {
  const scores = rows.map(({ columns }) => sumAt(weights, columns));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const right = odds.reduce((sum, each, at) => sum + (rows[at]?.isRight ? each : 0), 0);
  for (const [at, { columns, isRight }] of rows.entries()) {
    const share = odds[at] ?? 0;
    const slope = count * (share / all - (isRight ? share / right : 0));
    addEach(gradient, columns, slope);
  }
  return -count * Math.log(Math.max(1e-300, right / all));
}
