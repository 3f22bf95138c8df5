import { discounted, type Effect, wordEffects } from './effect.ts';
import { evidenceOf } from './evidence.ts';
import { figureEffects } from './figure-effects.ts';
import { wordsAlone } from './figures.ts';
import type { Situation } from './situation.ts';

/** Everything that moves the gates in a situation: figures by smooth functions, facts in words by their ratios. */
export function gateEffects({ seen, figures, repostedBefore }: Situation): Effect[] {
  const words = wordsAlone(seen, figures).filter((id) => evidenceOf(id).acts === 'before');
  const reposted = repostedBefore && seen.includes('reposted') ? wordEffects('reposted') : [];
  return discounted([
    ...figureEffects(figures),
    ...words.flatMap(wordEffects),
    // Put up again before the application, a posting speaks of the opening only.
    ...reposted.filter(({ on }) => on === 'void'),
  ]);
}
