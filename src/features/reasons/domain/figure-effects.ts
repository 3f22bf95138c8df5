import type { Effect } from './effect.ts';
import type { Fitted } from './fitted.ts';
import type { Situation } from './situation.ts';
import { type SlopeId, slopeIds, slopeOf } from './slope.ts';

/** Where the usual figure lies on the scale of each slope. */
const usually = Object.fromEntries(
  slopeIds.map((id) => [id, slopeOf(id).scale(slopeOf(id).usual)]),
) as Record<SlopeId, number>;

/** What the figures of a case say about the gates, each by a smooth function of the quantity. */
export const figureEffects = (situation: Pick<Situation, 'stage' | 'figures'>, fitted: Fitted): Effect[] =>
  slopeIds.flatMap((by) => slopeEffect(by, situation, fitted) ?? []);

function slopeEffect(
  by: SlopeId,
  { stage, figures }: Pick<Situation, 'stage' | 'figures'>,
  { slopes }: Fitted,
): Effect | undefined {
  const { on, group, when, of, scale, perUnit } = slopeOf(by);
  const now = stage === 'applied' ? 'before a talk' : 'after a talk';
  const value = of(figures);
  if (value === undefined || (when !== undefined && when !== now)) return undefined;
  const size = (slopes[by] ?? 1) * perUnit * (scale(value) - usually[by]);
  return { by, on, group, explicit: false, size };
}
