import { monthsCovered, monthsOf } from '#features/documents/domain/resume/timeline.ts';
import type { SkillRelation } from '#features/skills/domain/skill-relation.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { type ComparedPassage, closestOf, comparedPassages, showsIt } from './compared-passages.ts';
import { heldInMeaning, heldInWords, shareTogether } from './held-words.ts';
import type { Passage, ShownResume } from './passages.ts';
import type { Shows } from './shown-by/shown-by.ts';
import { type Asked, type Wanted, wantedBy } from './wanted.ts';

/** How much of what is asked something holds, 0–1: in the same words; and also in words that mean or show it. */
export interface HeldShare {
  readonly same: number;
  readonly meant: number;
}

/** What a résumé shows for one requirement. */
export interface MatchEvidence {
  /** The best relation of a skill in the best passage to one asked for; none when the requirement names no known skill. */
  readonly relation: SkillRelation;
  /** The best one anywhere in the résumé. */
  readonly anyRelation: SkillRelation;
  readonly namesSkill: boolean;
  readonly inPassage: HeldShare;
  readonly anywhere: HeldShare;
  readonly inSchooling: HeldShare;
  /** The most that one job holds, its lines taken together. */
  readonly inJob: number;
  /** How strongly the known thing that is asked is shown in the best passage, and anywhere; undefined when none is asked. */
  readonly shows: Shows | undefined;
  readonly showsAnywhere: Shows | undefined;
  readonly askedWords: number;
  readonly best: Passage | undefined;
  /** The passages that have to do with it, the nearest first. */
  readonly compared: readonly ComparedPassage[];
  readonly wanted: Wanted;
  /** The jobs in which it is shown, by their place. */
  readonly jobs: ReadonlySet<number>;
  /** Years of the jobs in which it is shown; undefined when no job shows it. */
  readonly years: number | undefined;
  /** Years of all jobs. */
  readonly allYears: number;
  readonly degreeHas: number;
}

/** Looks in a résumé for what a requirement asks. `today` closes jobs that go on. */
export function matchEvidence(
  asked: Asked,
  resume: ShownResume,
  vocabulary: Vocabulary,
  today: string,
): MatchEvidence {
  const wanted = wantedBy(asked, vocabulary);
  const { words } = wanted;
  const inWords = heldInWords(words, resume);
  const inMeaning = heldInMeaning(words, resume, inWords);
  const compared = comparedPassages(wanted, { inWords, inMeaning }, resume, vocabulary);
  const [best] = compared;
  const jobs = new Set(compared.filter(showsIt).flatMap(({ passage }) => passage.job ?? []));
  const together = (passages: readonly number[]): HeldShare => ({
    same: shareTogether(words, inWords, passages),
    meant: shareTogether(words, inMeaning, passages),
  });
  const asksKnown = words.entries.size > 0;
  return {
    relation: best?.relation ?? 'none',
    anyRelation: closestOf(compared),
    namesSkill: wanted.skills.length > 0,
    inPassage: { same: best?.same ?? 0, meant: best?.meant ?? 0 },
    anywhere: together(resume.places.all),
    inSchooling: together(resume.places.schooling),
    inJob: Math.max(0, ...resume.places.jobs.map((job) => shareTogether(words, inMeaning, job))),
    shows: asksKnown ? (best?.shows ?? 0) : undefined,
    showsAnywhere: asksKnown
      ? compared.reduce<Shows>((most, { shows }) => (shows > most ? shows : most), 0)
      : undefined,
    askedWords: words.roots.length,
    best: best?.passage,
    compared,
    wanted,
    jobs,
    years: jobs.size > 0 ? yearsOf(resume, today, (job) => jobs.has(job)) : undefined,
    allYears: yearsOf(resume, today, () => true) ?? 0,
    degreeHas: resume.degree,
  };
}

/** Years of some jobs, each month once; undefined when none of them has dates. */
function yearsOf(
  { reading }: ShownResume,
  today: string,
  counts: (job: number) => boolean,
): number | undefined {
  const stretches = reading.jobs.flatMap((job, place) => (counts(place) ? (monthsOf(job, today) ?? []) : []));
  return stretches.length > 0 ? monthsCovered(stretches) / 12 : undefined;
}
