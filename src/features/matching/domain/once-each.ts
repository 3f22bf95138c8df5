import { importances } from '#features/postings/domain/requirement.ts';
import type { AskedThing } from './asked-thing.ts';
import type { Claims } from './claim.ts';
import { type Showing, showingOf } from './showing.ts';

/** One thing a posting asks, as it stands once the person has had their word. */
export interface AskedOnce extends AskedThing {
  readonly showing: Showing;
}

/** Each subject of a posting once, as it matters most there; without what is not really asked. */
export function onceEach(asked: readonly AskedThing[], claims: Claims): readonly AskedOnce[] {
  const once = new Map<string, AskedOnce>();
  for (const thing of asked) {
    const showing = showingOf(thing.status, claims.get(thing.claim)?.says);
    const before = once.get(thing.subject);
    if (showing === 'left-out' || (before && weight(before) <= weight(thing))) continue;
    once.set(thing.subject, { ...thing, showing });
  }
  return [...once.values()];
}

const weight = ({ importance }: AskedThing): number => importances.indexOf(importance);
