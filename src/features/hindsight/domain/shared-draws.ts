import type { Stage } from '#features/applications/domain/event.ts';
import { type EvidenceId, evidence } from '#features/reasons/domain/evidence.ts';
import { drawn, type Parameters } from '#features/reasons/domain/parameters.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { nothingKnown } from '#features/reasons/domain/situation.ts';
import { type SlopeId, slopes } from '#features/reasons/domain/slope.ts';

/** As many as explanations draw. */
export const drawCount = 64;

const everyStrength = [...Object.keys(evidence), ...Object.keys(slopes)] as (EvidenceId | SlopeId)[];
const drawnBefore = new Map<Stage, readonly Parameters[]>();

/**
 * Draws of the model's figures that are the same for every application: if a referral counts for less than the tables
 * say, it does so everywhere, and a sum over applications must not average that away.
 */
export function sharedDraws(stage: Stage): readonly Parameters[] {
  const known = drawnBefore.get(stage);
  if (known) return known;
  const draws = Array.from({ length: drawCount }, (_, at) => {
    const parameters = drawn(nothingKnown(stage), seededRandom(`what-if ${at}`));
    // A strength is drawn when it is first asked for; asking in a fixed order keeps it the same for all.
    for (const id of everyStrength) parameters.strengthOf(id);
    return parameters;
  });
  drawnBefore.set(stage, draws);
  return draws;
}
