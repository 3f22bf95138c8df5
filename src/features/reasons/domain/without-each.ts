import type { Observation } from './observation.ts';
import type { Parameters } from './parameters.ts';
import { type Posterior, posterior } from './posterior.ts';
import { type Situation, situationWithout } from './situation.ts';

/** The picture without each of the observations in turn, in their order: what remains when it alone is taken away. */
export const withoutEach = (
  situation: Situation,
  observations: readonly Observation[],
  parameters: Parameters,
): Posterior[] =>
  observations.map(({ evidenceId }) => posterior(situationWithout(situation, evidenceId), parameters));
