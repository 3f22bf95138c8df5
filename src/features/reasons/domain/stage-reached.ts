import type { Stage } from '#features/applications/domain/event.ts';
import type { RejectionCase } from './case.ts';
import { evidenceOf } from './evidence.ts';
import type { Observation } from './observation.ts';

/** The stage the facts speak of: who sat a test or met someone was past the first step, whatever was noted. */
export function stageReached(
  { stage, interviews }: RejectionCase,
  observations: readonly Observation[],
): Stage {
  if (stage !== 'applied') return stage;
  const met = (interviews ?? []).length > 0;
  return met || observations.some(speaksOfMore) ? 'screen' : 'applied';
}

function speaksOfMore({ evidenceId }: Observation): boolean {
  const { performance = 1, checks = 1 } = evidenceOf(evidenceId).ratios;
  return Math.max(performance, checks) >= 3;
}
