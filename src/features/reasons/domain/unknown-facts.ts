import type { Stage } from '#features/applications/domain/event.ts';
import { sayable } from './fact-correction.ts';
import type { UsedFact } from './used-fact.ts';
import { type ValueFactId, valueFactIds } from './value-fact.ts';

/** A fact that can be said although nothing shows it. */
export type SayableFactId = ValueFactId | (typeof sayable)[number];

/** Only where somebody was met. */
const afterATalk: readonly SayableFactId[] = ['talked', 'rating', 'cut-short'];

/** What the person may know and is not among the facts, in the order in which facts are told. */
export function unknownFacts(facts: readonly UsedFact[], stage: Stage): readonly SayableFactId[] {
  const known = new Set<string>(facts.map(({ id }) => id));
  return [...valueFactIds, ...sayable].filter(
    (id) => !known.has(id) && (stage !== 'applied' || !afterATalk.includes(id)),
  );
}
