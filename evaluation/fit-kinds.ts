import { mailKinds } from '#features/inbox/domain/job-mail.ts';
import { encodeWeights, type KindModel } from '#features/inbox/domain/kind-model.ts';
import type { KindExample } from './kind-examples.ts';
import { type Example, fitSoftmax, probabilities } from './softmax-regression.ts';

/** How much the rules count beside what is learned, how tightly weights are held, and how often a term must be seen. */
export interface FitKinds {
  readonly rules: number;
  readonly termPenalty: number;
  readonly markPenalty: number;
  readonly biasPenalty: number;
  readonly seenIn: number;
}

export const chosen: FitKinds = {
  rules: 0.5,
  termPenalty: 0.003,
  markPenalty: 0.6,
  biasPenalty: 3,
  seenIn: 2,
};

const classes = mailKinds.length;
const isTerm = (name: string): boolean => /^[st]:/.test(name);

/** Learned weights by name, in the order of `mailKinds`. */
export type NamedWeights = ReadonlyMap<string, readonly number[]>;

/** Learns how much each term, fact, cue and sign adds to each kind, on top of the rules. */
export function fitKinds(examples: readonly KindExample[], options: FitKinds = chosen): NamedWeights {
  const columns = columnsOf(examples, options.seenIn);
  const names = [...columns.keys()];
  const penalties = names.map((name) =>
    name === 'bias' ? options.biasPenalty : isTerm(name) ? options.termPenalty : options.markPenalty,
  );
  const weights = fitSoftmax(
    examples.map((example) => exampleOf(example, columns, options.rules)),
    { classes, columns: columns.size, penalty: (column) => penalties[column] ?? 0, steps: 70 },
  );
  return new Map(
    names.map((name, column) => [name, [...weights.slice(column * classes, (column + 1) * classes)]]),
  );
}

/** Names that enough whole mails or sentences show; a copy of a mail does not count again. */
function columnsOf(examples: readonly KindExample[], seenIn: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { shown, isCopy } of examples) {
    if (isCopy) continue;
    for (const name of shown.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const kept = [...seen].filter(([name, count]) => count >= seenIn || !isTerm(name));
  return new Map(kept.map(([name], column) => [name, column]));
}

function exampleOf(
  { kind, shown, byRules, count }: KindExample,
  columns: ReadonlyMap<string, number>,
  rules: number,
): Example {
  const known = [...shown].flatMap(([name, value]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [[column, value] as const];
  });
  return {
    columns: known.map(([column]) => column),
    values: known.map(([, value]) => value),
    label: mailKinds.indexOf(kind),
    offsets: byRules.map((each) => each * rules),
    count,
  };
}

/** The probability of each kind, by these weights. */
export function predictKinds(
  example: KindExample,
  weights: NamedWeights,
  { rules }: FitKinds = chosen,
): number[] {
  const scores = example.byRules.map((each) => each * rules);
  for (const [name, value] of example.shown)
    weights.get(name)?.forEach((weight, kind) => {
      scores[kind] = (scores[kind] ?? 0) + value * weight;
    });
  return probabilities(scores);
}

/** The weights as the program keeps them. */
export function kindModelOf(
  weights: NamedWeights,
  temperature: number,
  { rules }: FitKinds = chosen,
): KindModel {
  const terms: Record<string, string> = {};
  for (const [name, each] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const letters = encodeWeights(name, each);
    if (letters !== undefined) terms[name] = letters;
  }
  return { rules, temperature, terms };
}
