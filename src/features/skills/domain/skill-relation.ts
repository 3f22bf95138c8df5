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
  if (reaches(vocabulary, has, asked, 'implies')) return 'implied';
  if (reaches(vocabulary, has, asked, 'broader')) return 'special';
  if (reaches(vocabulary, asked, has, 'broader')) return 'general';
  const shared = (has.broader ?? []).some((name) => asked.broader?.includes(name));
  return shared ? 'sibling' : 'none';
}

/** Whether following what an entry implies, or what is broader, leads to another; what is implied may be broader too. */
function reaches(
  { entries }: Vocabulary,
  from: SkillEntry,
  to: SkillEntry,
  by: 'implies' | 'broader',
): boolean {
  const seen = new Set<SkillEntry>([from]);
  let edge: readonly SkillEntry[] = [from];
  for (let step = 0; step < furthest && edge.length > 0; step++) {
    const names = edge.flatMap((entry) => namesFrom(entry, by, step));
    edge = names.flatMap((name) => entries.get(name.toLowerCase()) ?? []).filter((entry) => !seen.has(entry));
    if (edge.includes(to)) return true;
    for (const entry of edge) seen.add(entry);
  }
  return false;
}

function namesFrom(
  { broader = [], implies = [] }: SkillEntry,
  by: 'implies' | 'broader',
  step: number,
): readonly string[] {
  if (by === 'broader') return broader;
  return step > 0 ? [...implies, ...broader] : implies;
}
