import { type ChoiceModel, chancesOf } from '#lib/learned/learned-choice.ts';
import type { ComparedPassage } from './compared-passages.ts';
import { isOneLanguage } from './language-levels.ts';
import type { MatchEvidence } from './match-evidence.ts';
import type { Passage, ShownResume } from './passages.ts';
import { proofTerms } from './proof-terms.ts';
import type { Asked } from './wanted.ts';

/** A passage that may show what is asked. */
export interface Proof {
  readonly compared: ComparedPassage;
  /** How probable it is that it does, 0–1. */
  readonly chance: number;
}

const mostCompared = 5;

/** The passages that may show what is asked, the most probable first; `model` is learned by `evaluation/train-matches.ts`. */
export const proofsFor = (
  model: ChoiceModel,
  asked: Asked,
  evidence: MatchEvidence,
  resume: ShownResume,
): Proof[] =>
  candidatesFor(asked, evidence, resume)
    .map((compared, rank) => ({
      compared,
      chance: chancesOf(model, proofTerms(asked, evidence, compared, rank, resume))[1] ?? 0,
    }))
    .sort((one, other) => other.chance - one.chance);

/** Those that hold most of it, and those where such a thing is written, whatever its words. */
export function candidatesFor(
  asked: Asked,
  { compared, wanted: { languages } }: MatchEvidence,
  resume: ShownResume,
): ComparedPassage[] {
  const nearest = compared.slice(0, mostCompared);
  const seen = new Set(nearest.map(({ passage }) => passage));
  const others = resume.passages.filter(
    (passage) => !seen.has(passage) && isWrittenThere(asked, languages, passage, resume),
  );
  const known = new Map(compared.map((each) => [each.passage, each]));
  return [...nearest, ...others.map((passage) => known.get(passage) ?? nothingOf(passage))];
}

const nothingOf = (passage: Passage): ComparedPassage => ({
  passage,
  relation: 'none',
  same: 0,
  meant: 0,
  shows: 0,
  score: 0,
});

function isWrittenThere(
  { kind, years }: Asked,
  languages: readonly string[],
  passage: Passage,
  { document }: ShownResume,
): boolean {
  const { section, from, to } = passage;
  switch (kind) {
    case 'degree':
      return section === 'education';
    case 'permit':
      return passage.permitsWork;
    case 'location':
      return section === 'top';
    case 'language':
      return document.words
        .slice(from, to)
        .some((word) => languages.some((name) => isOneLanguage(word, name)));
    default:
      return years !== null && section === 'work' && passage.hasYear;
  }
}
