import { monthsCovered, monthsOf } from '#features/documents/domain/resume/timeline.ts';
import type { Requirement } from '#features/postings/domain/requirement.ts';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import type { SkillEntry } from '#features/skills/domain/skill-entry.ts';
import { type SkillRelation, skillRelation, skillRelations } from '#features/skills/domain/skill-relation.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { type AskedWords, askedWords } from './asked-words.ts';
import { degreeAsked, degreeLevel } from './degree-level.ts';
import type { Passage, ShownResume } from './passages.ts';
import { shareHeld } from './root-rarity.ts';

/** The requirement as it is compared. */
export type Asked = Pick<Requirement, 'text' | 'kind' | 'years'>;

/** What a résumé shows for one requirement. */
export interface MatchEvidence {
  /** The best relation of a skill in the résumé to one asked for; none when the requirement names no known skill. */
  readonly relation: SkillRelation;
  /** The best one anywhere in the résumé. */
  readonly anyRelation: SkillRelation;
  readonly namesSkill: boolean;
  /** The share of the requirement’s telling words that the best passage holds, 0–1, and that the whole résumé holds. */
  readonly inPassage: number;
  readonly anywhere: number;
  readonly askedWords: number;
  readonly best: Passage | undefined;
  /** The best passage and those nearly as good, the best first. */
  readonly shown: readonly Passage[];
  /** The jobs in which it is shown, by their place. */
  readonly jobs: ReadonlySet<number>;
  /** Years of the jobs in which it is shown; undefined when no job shows it. */
  readonly years: number | undefined;
  /** Years of all jobs. */
  readonly allYears: number;
  readonly degreeAsked: number;
  readonly degreeHas: number;
}

interface Candidate {
  readonly passage: Passage;
  readonly score: number;
  readonly share: number;
  readonly relation: SkillRelation;
}

const nearly = 0.6;
const mostShown = 3;
const relationWeight: Readonly<Record<SkillRelation, number>> = {
  same: 1,
  implied: 0.9,
  special: 0.9,
  sibling: 0.55,
  general: 0.45,
  none: 0,
};

/** Looks in a résumé for what a requirement asks. `today` closes jobs that go on. */
export function matchEvidence(
  asked: Asked,
  resume: ShownResume,
  vocabulary: Vocabulary,
  today: string,
): MatchEvidence {
  const words = askedWords(asked.text);
  const wanted = findSkills(vocabulary, documentWords(asked.text)).map(({ entry }) => entry);
  const compared = resume.passages.map((passage) => candidateOf(passage, words, wanted, vocabulary));
  const candidates = compared
    .filter(({ score }) => score > leastScore)
    .toSorted((one, other) => other.score - one.score);
  const [best] = candidates;
  const jobs = new Set(compared.filter(showsIt).flatMap(({ passage }) => passage.job ?? []));
  const relations = compared.map(({ relation }) => skillRelations.indexOf(relation));
  return {
    relation: best?.relation ?? 'none',
    namesSkill: wanted.length > 0,
    inPassage: best?.share ?? 0,
    anywhere: shareOf(words, resume.roots),
    anyRelation: skillRelations[Math.min(...relations, skillRelations.length - 1)] ?? 'none',
    askedWords: words.roots.size,
    best: best?.passage,
    shown: candidates
      .filter(({ score }) => score >= nearly * (best?.score ?? 0))
      .slice(0, mostShown)
      .map(({ passage }) => passage),
    jobs,
    years: jobs.size > 0 ? yearsOf(resume, today, (job) => jobs.has(job)) : undefined,
    allYears: yearsOf(resume, today, () => true) ?? 0,
    degreeAsked: asked.kind === 'degree' ? degreeAsked(asked.text) : 0,
    degreeHas: Math.max(0, ...resume.reading.schooling.map(({ degree }) => degreeLevel(degree ?? ''))),
  };
}

const leastScore = 0.05;

function candidateOf(
  passage: Passage,
  words: AskedWords,
  wanted: readonly SkillEntry[],
  vocabulary: Vocabulary,
): Candidate {
  const share = shareOf(words, passage.roots);
  const relation = bestRelation(passage, wanted, vocabulary);
  const score = relationWeight[relation] * 1.2 + share + (passage.section === 'top' ? 0 : 0.02);
  return { passage, score, share, relation };
}

/** Whether a passage shows so much of it that the years of its job count. */
const showsIt = ({ relation, share }: Candidate): boolean => relationWeight[relation] >= 0.9 || share >= 0.5;

/** Years of some jobs, each month once; undefined when none of them has dates. */
function yearsOf(
  { reading }: ShownResume,
  today: string,
  counts: (job: number) => boolean,
): number | undefined {
  const stretches = reading.jobs.flatMap((job, place) => (counts(place) ? (monthsOf(job, today) ?? []) : []));
  return stretches.length > 0 ? monthsCovered(stretches) / 12 : undefined;
}

/** Of the whole requirement, or of the alternative in it that is held best. */
const shareOf = ({ roots, alternatives }: AskedWords, held: ReadonlySet<string>): number =>
  Math.max(shareHeld(roots, held), ...alternatives.map((each) => 0.9 * shareHeld(each, held)));

function bestRelation(
  { skills }: Passage,
  wanted: readonly SkillEntry[],
  vocabulary: Vocabulary,
): SkillRelation {
  let best = skillRelations.length - 1;
  for (const { entry } of skills) {
    for (const each of wanted)
      best = Math.min(best, skillRelations.indexOf(skillRelation(vocabulary, entry, each)));
  }
  return skillRelations[best] ?? 'none';
}
