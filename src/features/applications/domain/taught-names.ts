import { companyKey } from './company-words.ts';
import type { PartialOpening } from './finding.ts';
import type { KnownOpening } from './growing-openings.ts';
import type { Lesson } from './lesson.ts';
import { roleWords } from './role-words.ts';

const mostRenamings = 8;

/**
 * Old names of openings with what the person calls them: by merging, or by correcting a name.
 * A name that a known opening bears at present means that opening.
 */
export function taughtNames(lessons: readonly Lesson[], known: readonly KnownOpening[]) {
  const taken = new Set(known.map(({ opening }) => nameKey(opening)));
  const present = new Map<string, PartialOpening>();
  for (const { kind, one, other } of lessons) {
    const old = nameKey(other);
    if (kind === 'apart' || old === undefined || old === nameKey(one) || taken.has(old)) continue;
    present.set(old, { company: one.company, ...(one.role && { role: one.role }) });
  }
  return (opening: PartialOpening): PartialOpening => {
    let named = opening;
    for (let times = 0; times < mostRenamings; times++) {
      const next = present.get(nameKey(named) ?? '');
      if (!next) break;
      named = { ...named, ...next };
    }
    return named;
  };
}

/** Employer and title in any spelling; undefined while one of them is not known. */
function nameKey({ company, role }: PartialOpening): string | undefined {
  if (!company || !role) return undefined;
  const { words, levels } = roleWords(role);
  return [companyKey(company), [...words].sort().join(' '), levels.join(' ')].join('\n');
}
