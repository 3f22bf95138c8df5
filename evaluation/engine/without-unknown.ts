import { causes } from '#features/reasons/domain/cause.ts';
import type { CauseShare, Explanation } from '#features/reasons/domain/explanation.ts';

/** Probabilities of the causes with their intervals, in any order. */
export type Shares = readonly Pick<CauseShare, 'id' | 'probability' | 'low' | 'high'>[];

/** The shares of an explanation when what cannot be known is divided among the causes. */
export const withoutUnknown = ({ causes: shares, unknown }: Explanation): Shares =>
  shares.map(({ id, probability, low, high }) => ({
    id,
    probability: probability / (1 - unknown),
    low: low / (1 - unknown),
    high: Math.min(1, high / (1 - unknown)),
  }));

/** The probabilities in the order of the causes. */
export const inOrder = (shares: Shares): number[] =>
  causes.map((cause) => shares.find(({ id }) => id === cause)?.probability ?? 0);
