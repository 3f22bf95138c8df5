import type { Requirement } from '#features/postings/domain/requirement.ts';
import { classesOf, type WordClass } from '#features/postings/domain/requirement-lexicon.ts';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import type { SkillEntry } from '#features/skills/domain/skill-entry.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { type AskedWords, askedWords } from './asked-words.ts';
import { degreeAsked } from './degree-level.ts';
import { isLanguageName } from './language-levels.ts';

/** The requirement as it is compared. */
export type Asked = Pick<Requirement, 'text' | 'kind' | 'years'>;

/** What a requirement asks, ready to be looked for in résumés. */
export interface Wanted {
  /** All its words, folded, and their classes. */
  readonly all: readonly string[];
  readonly classes: readonly WordClass[];
  readonly words: AskedWords;
  readonly skills: readonly SkillEntry[];
  /** The languages it names, as folded words. */
  readonly languages: readonly string[];
  /** See `degree-level.ts`; 0 when it asks for no degree. */
  readonly degree: number;
}

const ready = new WeakMap<Vocabulary, WeakMap<Asked, Wanted>>();

/** Made ready once for each requirement, with however many résumés it is compared. */
export function wantedBy(asked: Asked, vocabulary: Vocabulary): Wanted {
  const known = ready.get(vocabulary) ?? new WeakMap<Asked, Wanted>();
  ready.set(vocabulary, known);
  const seen = known.get(asked);
  if (seen) return seen;
  const document = documentWords(asked.text);
  const wanted = {
    all: document.words,
    classes: [...new Set(document.words.flatMap(classesOf))],
    words: askedWords(document.words),
    skills: [...new Set(findSkills(vocabulary, document).map(({ entry }) => entry))],
    languages: document.words.filter(isLanguageName),
    degree: asked.kind === 'degree' ? degreeAsked(asked.text) : 0,
  };
  known.set(asked, wanted);
  return wanted;
}
