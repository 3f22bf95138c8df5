import type { SkillEntry } from './skill-entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What having one skill says of another that is asked for: the same; one from which it follows; a special case of it;
 * another of the same kind; only the general thing; nothing.
 */
export const skillRelations = ['same', 'implied', 'special', 'sibling', 'general', 'none'] as const;
export type SkillRelation = (typeof skillRelations)[number];

const furthest = 4;

/** How `has` relates to `asked`. */
export function skillRelation(vocabulary: Vocabulary, has: SkillEntry, asked: SkillEntry): SkillRelation {
  if (has === asked) return 'same';
  const { implied, broader } = reachedFrom(vocabulary, has);
  if (implied.has(asked)) return 'implied';
  if (broader.has(asked)) return 'special';
  if (reachedFrom(vocabulary, asked).broader.has(has)) return 'general';
  const shared = (has.broader ?? []).some((name) => asked.broader?.includes(name));
  return shared ? 'sibling' : 'none';
}

/** What an entry leads to in a few steps; what is implied may be broader too. */
interface Reached {
  readonly implied: ReadonlySet<SkillEntry>;
  readonly broader: ReadonlySet<SkillEntry>;
}

const known = new WeakMap<Vocabulary, Map<SkillEntry, Reached>>();

function reachedFrom(vocabulary: Vocabulary, entry: SkillEntry): Reached {
  const ofVocabulary = known.get(vocabulary) ?? new Map<SkillEntry, Reached>();
  known.set(vocabulary, ofVocabulary);
  const seen = ofVocabulary.get(entry);
  if (seen) return seen;
  const reached = {
    implied: following(vocabulary, entry, 'implies'),
    broader: following(vocabulary, entry, 'broader'),
  };
  ofVocabulary.set(entry, reached);
  return reached;
}

function following({ entries }: Vocabulary, from: SkillEntry, by: 'implies' | 'broader'): Set<SkillEntry> {
  const reached = new Set<SkillEntry>();
  let edge: readonly SkillEntry[] = [from];
  for (let step = 0; step < furthest && edge.length > 0; step++) {
    const names = edge.flatMap((entry) => namesFrom(entry, by, step));
    edge = names
      .flatMap((name) => entries.get(name.toLowerCase()) ?? [])
      .filter((entry) => entry !== from && !reached.has(entry));
    for (const entry of edge) reached.add(entry);
  }
  return reached;
}

function namesFrom(
  { broader = [], implies = [] }: SkillEntry,
  by: 'implies' | 'broader',
  step: number,
): readonly string[] {
  if (by === 'broader') return broader;
  return step > 0 ? [...implies, ...broader] : implies;
}
