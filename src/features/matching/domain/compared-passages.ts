import type { SkillEntry } from '#features/skills/domain/skill-entry.ts';
import { type SkillRelation, skillRelation, skillRelations } from '#features/skills/domain/skill-relation.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import type { AskedWords } from './asked-words.ts';
import { type HeldRoots, shareByPassage } from './held-words.ts';
import type { Passage, ShownResume } from './passages.ts';
import type { Shows } from './shown-by/shown-by.ts';
import type { Wanted } from './wanted.ts';

/** How one passage stands to what is asked. */
export interface ComparedPassage {
  readonly passage: Passage;
  /** The closest relation of a skill in it to one asked for. */
  readonly relation: SkillRelation;
  /** How much of what is asked it holds, 0–1: in the same words; and also in words that mean or show it. */
  readonly same: number;
  readonly meant: number;
  /** How strongly it shows a known thing that is asked. */
  readonly shows: Shows;
  readonly score: number;
}

const leastScore = 0.05;
const relationWeight: Readonly<Record<SkillRelation, number>> = {
  same: 1,
  implied: 0.9,
  special: 0.9,
  sibling: 0.55,
  general: 0.45,
  none: 0,
};

/** What a résumé holds of the words of a requirement. */
export interface HeldOf {
  readonly inWords: HeldRoots;
  readonly inMeaning: HeldRoots;
}

/** The passages that have to do with what is asked, the nearest first. */
export function comparedPassages(
  { words, skills }: Wanted,
  { inWords, inMeaning }: HeldOf,
  resume: ShownResume,
  vocabulary: Vocabulary,
): ComparedPassage[] {
  const count = resume.passages.length;
  const same = shareByPassage(words, inWords, count);
  const meant = shareByPassage(words, inMeaning, count);
  const shows = showsByPassage(words, resume);
  const compared: ComparedPassage[] = [];
  for (const [place, passage] of resume.passages.entries()) {
    const one = {
      passage,
      relation: closestRelation(passage, skills, vocabulary),
      same: same[place] ?? 0,
      meant: meant[place] ?? 0,
      shows: shows[place] ?? 0,
    };
    const score = scoreOf(one);
    if (score > leastScore) compared.push({ ...one, score });
  }
  return compared.sort((one, other) => other.score - one.score);
}

/** Whether a passage shows so much of it that the years of its job count. */
export const showsIt = ({ relation, same, meant, shows }: ComparedPassage): boolean =>
  relationWeight[relation] >= 0.9 || same >= 0.5 || meant >= 0.6 || shows === 2;

const scoreOf = ({ passage, relation, same, meant, shows }: Omit<ComparedPassage, 'score'>): number =>
  relationWeight[relation] + 0.4 * same + 0.6 * meant + 0.15 * shows + (passage.section === 'top' ? 0 : 0.02);

function showsByPassage({ entries }: AskedWords, { passages, byEntry }: ShownResume): Shows[] {
  const most = passages.map((): Shows => 0);
  for (const entry of entries) {
    for (const { passage, shows } of byEntry.get(entry) ?? []) {
      if (shows > (most[passage] ?? 0)) most[passage] = shows;
    }
  }
  return most;
}

const closer = (one: SkillRelation, other: SkillRelation): SkillRelation =>
  skillRelations.indexOf(one) <= skillRelations.indexOf(other) ? one : other;

/** The closest relation of any skill in a passage to any that is wanted. */
function closestRelation(
  { skills }: Passage,
  wanted: readonly SkillEntry[],
  vocabulary: Vocabulary,
): SkillRelation {
  let best: SkillRelation = 'none';
  if (wanted.length === 0) return best;
  for (const { entry } of skills) {
    for (const each of wanted) best = closer(best, skillRelation(vocabulary, entry, each));
  }
  return best;
}

/** The closest of several. */
export const closestOf = (compared: readonly ComparedPassage[]): SkillRelation =>
  compared.map(({ relation }) => relation).reduce(closer, 'none');
