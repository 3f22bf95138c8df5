import type { RankedCase } from './ranked.ts';

/** What a label asks for. Nothing forbidden first and modesty are promises; the others are goals. */
export type Miss = 'forbidden first' | 'not modest' | 'not in the first two' | 'second';

/** What the engine misses of a case’s labels. */
export function missesOf({ isFirst, isInFirstTwo, isForbiddenFirst, isModest }: RankedCase): Miss[] {
  const misses: Miss[] = [];
  if (isForbiddenFirst) misses.push('forbidden first');
  if (isModest === false) misses.push('not modest');
  if (isInFirstTwo === false) misses.push('not in the first two');
  else if (isFirst === false) misses.push('second');
  return misses;
}
