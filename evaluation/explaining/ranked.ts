import { explainCase } from '#features/reasons/cli.ts';
import type { Cause } from '#features/reasons/domain/cause.ts';
import type { LabelledCase } from '../labelled-cases.ts';

/** From this share on a cause counts as called likely. */
const likely = 0.4;

/** What the engine says of a labelled case, and which of its labels that keeps. */
export interface RankedCase {
  readonly labelled: LabelledCase;
  /** The engine’s causes, the most likely first. */
  readonly ranking: readonly { readonly id: Cause; readonly probability: number }[];
  /** A leading cause comes first; undefined when none is named. */
  readonly isFirst: boolean | undefined;
  /** A leading cause is among the first two; undefined when none is named. */
  readonly isInFirstTwo: boolean | undefined;
  readonly isForbiddenFirst: boolean;
  /** No cause is called likely; undefined when that is not asked. */
  readonly isModest: boolean | undefined;
}

/** Explains a labelled case as `rebound explain --jsonl` does. */
export function rankedCase(labelled: LabelledCase): RankedCase {
  const { id, input, leading, forbidden, modest } = labelled;
  const ranking = explainCase({ ...input, id }).causes;
  const [first, second] = ranking.map((cause) => cause.id);
  const leads = (cause: Cause | undefined) => cause !== undefined && leading.includes(cause);
  return {
    labelled,
    ranking,
    isFirst: leading.length > 0 ? leads(first) : undefined,
    isInFirstTwo: leading.length > 0 ? leads(first) || leads(second) : undefined,
    isForbiddenFirst: first !== undefined && forbidden.includes(first),
    isModest: modest ? (ranking[0]?.probability ?? 0) < likely : undefined,
  };
}

/** Pure bad luck: nothing about the person may come first. */
export const isBadLuck = ({ leading, forbidden }: LabelledCase): boolean =>
  leading.length > 0 && aboutThePerson.every((cause) => forbidden.includes(cause));

/** Whether bad luck is laid on the person. */
export const isLaidOnThePerson = ({ labelled, ranking: [first] }: RankedCase): boolean =>
  first !== undefined && isBadLuck(labelled) && aboutThePerson.includes(first.id);

const aboutThePerson: readonly Cause[] = ['gap', 'shown', 'performance', 'risk', 'judgement'];

/** `gap .41, risk .12, shown .08`: the first three causes of a ranking. */
export const firstThree = ({ ranking }: RankedCase): string =>
  ranking
    .slice(0, 3)
    .map(({ id, probability }) => `${id} ${probability.toFixed(2)}`)
    .join(', ');
