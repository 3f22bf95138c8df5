import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { columnsSeen } from './columns-seen.ts';
import { fitSoftmax } from './softmax-regression.ts';

export interface ChoiceExample {
  readonly terms: ReadonlySet<string>;
  readonly label: string;
  readonly count?: number;
}

export interface FitChoiceOptions {
  readonly classes: readonly string[];
  readonly seenIn: number;
  readonly penalty: number;
  readonly steps: number;
}

/** Weights smaller than this say next to nothing and are left out. */
const negligible = 0.05;

/** Learns which class the terms speak for; weights are rounded to hundredths. */
export function fitChoice(examples: readonly ChoiceExample[], options: FitChoiceOptions): ChoiceModel {
  const { classes, seenIn, penalty, steps } = options;
  const columns = columnsSeen(
    examples.map(({ terms }) => new Set(terms)),
    seenIn,
  );
  const fitted = fitSoftmax(
    examples.map(({ terms, label, count = 1 }) => {
      const known = [...terms].flatMap((term) => columns.get(term) ?? []);
      return {
        columns: known,
        values: known.map(() => 1),
        label: classes.indexOf(label),
        offsets: classes.map(() => 0),
        count,
      };
    }),
    { classes: classes.length, columns: columns.size, penalty, steps },
  );
  const weights: Record<string, number[]> = {};
  for (const [term, column] of [...columns].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const row = [...fitted.slice(column * classes.length, (column + 1) * classes.length)];
    if (row.some((each) => Math.abs(each) >= negligible)) {
      weights[term] = row.map((each) => Math.round(each * 100) / 100);
    }
  }
  return { classes, weights };
}
