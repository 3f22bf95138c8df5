import { useSyncExternalStore } from 'react';
import { heavier, type Tier } from '../domain/tier.ts';

/**
 * The heaviest tier to which “not now” was said. Kept in the memory of the page only, never in its storage:
 * nothing on the device may tell that a note was heavy.
 */
let answered: Tier = 'none';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether “not now” holds for a tier, and a way to say it. It holds until the page is closed, for this tier and lighter ones. */
export function useNotNow(tier: Tier): readonly [boolean, () => void] {
  const until = useSyncExternalStore(subscribe, () => answered);
  const say = () => {
    answered = heavier(answered, tier);
    for (const listener of listeners) listener();
  };
  return [heavier(until, tier) === until, say];
}
