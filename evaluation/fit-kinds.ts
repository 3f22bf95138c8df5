import { mailKinds } from '#features/inbox/domain/job-mail.ts';
import { inMailbox, withFoundedNo } from '#features/inbox/domain/judge-kind.ts';
import { encodeWeights, type KindModel, scoresByRules } from '#features/inbox/domain/kind-model.ts';
import { softmax } from '#lib/statistics/softmax.ts';
import { columnsSeen } from './columns-seen.ts';
import type { KindExample } from './kind-examples.ts';
import { type Example, fitSoftmax } from './softmax-regression.ts';

const classes = mailKinds.length;
/** How tightly weights are held near nothing, how often a term must be seen, and how long to look. Chosen by trying. */
const penalty = 0.02;
const seenIn = 4;
const steps = 200;

/** Learned weights by term, in the order of `mailKinds`. */
export type TermWeights = ReadonlyMap<string, readonly number[]>;

/** Learns how much each term adds to each kind, on top of the rules. */
export function fitKinds(examples: readonly KindExample[]): TermWeights {
  const columns = columnsOf(examples);
  const weights = fitSoftmax(
    examples.map((example) => exampleOf(example, columns)),
    { classes, columns: columns.size, penalty, steps },
  );
  const rowOf = (column: number) => [...weights.slice(column * classes, (column + 1) * classes)];
  return new Map([...columns].map(([name, column]) => [name, rowOf(column)]));
}

/** Terms that enough mails and sentences show. */
const columnsOf = (examples: readonly KindExample[]): Map<string, number> =>
  columnsSeen(
    examples.map(({ shown }) => new Set(shown.keys())),
    seenIn,
  );

function exampleOf(
  { kind, shown, byRules, speaks, count }: KindExample,
  columns: ReadonlyMap<string, number>,
): Example {
  const known = [...shown].flatMap(([name, value]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ column, value }];
  });
  return {
    columns: known.map(({ column }) => column),
    values: known.map(({ value }) => value),
    label: mailKinds.indexOf(kind),
    offsets: scoresByRules(byRules, speaks),
    count,
  };
}

/** The probability of each kind, by these weights. */
export function predictKinds({ shown, byRules, speaks }: KindExample, weights: TermWeights): number[] {
  const scores = scoresByRules(byRules, speaks);
  for (const [name, value] of shown)
    weights.get(name)?.forEach((weight, kind) => {
      scores[kind] = (scores[kind] ?? 0) + value * weight;
    });
  return withFoundedNo(softmax(inMailbox(scores, speaks)), byRules);
}

/** The weights as the program keeps them; terms that hardly weigh are left out. */
export function kindModelOf(weights: TermWeights): KindModel {
  const terms: Record<string, string> = {};
  for (const [name, each] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const letters = encodeWeights(each);
    if (letters !== undefined) terms[name] = letters;
  }
  return { terms };
}
