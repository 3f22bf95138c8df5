import { discounted, type Effect, wordEffects } from './effect.ts';
import { type EvidenceId, evidenceOf } from './evidence.ts';
import { figureEffects } from './figure-effects.ts';
import { wordsAlone } from './figures.ts';
import type { Fitted } from './fitted.ts';
import type { Situation } from './situation.ts';

/** Everything that moves the gates in a situation: figures by smooth functions, facts in words by their ratios. */
export function gateEffects({ stage, seen, figures, repostedBefore }: Situation, fitted: Fitted): Effect[] {
  const effectsOf = (id: EvidenceId) => wordEffects(id, fitted);
  const words = wordsAlone(seen, figures).filter((id) => evidenceOf(id).acts === 'before');
  const reposted = repostedBefore && seen.includes('reposted') ? effectsOf('reposted') : [];
  return discounted([
    ...figureEffects({ stage, figures }, fitted),
    ...words.flatMap(effectsOf),
    // Put up again before the application, a posting speaks of the opening only.
    ...reposted.filter(({ on }) => on === 'void'),
  ]);
}
