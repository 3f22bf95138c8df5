import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import type { Requirement } from '#features/postings/domain/requirement.ts';
import { plainWords } from '#lib/text/plain-words.ts';
import type { ResumeReading } from '../resume/resume-reading.ts';
import { tellingWords } from './telling-words.ts';

/** What a text says, ready to be asked about requirements. */
interface Shown {
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
}

/** A text and the skills known to be in it, ready to be asked. */
export const shownBy = (text: string, reading?: ResumeReading): Shown => ({
  plain: ` ${plainWords(text).join(' ')} `,
  words: tellingWords(text),
  skills: new Set(reading?.skills.map(({ name }) => name.toLowerCase())),
});

/** How much of a requirement’s own words must be said. */
const fewestShared = 0.5;

/** Whether a text says something about a requirement: it names the skill, or half of the words that matter. */
export function isShown({ skill, text }: Requirement, shown: Shown): boolean {
  if (
    skill !== null &&
    (shown.skills.has(skill.toLowerCase()) || shown.plain.includes(` ${plainWords(skill).join(' ')} `))
  ) {
    return true;
  }
  const asked = [...tellingWords(text)];
  if (asked.length === 0) return true;
  return asked.filter((word) => shown.words.has(word)).length >= Math.max(1, fewestShared * asked.length);
}

/** The requirements that a careful reader checks on paper: not willingness, place or permission. */
const onPaper = new Set<Requirement['kind']>(['skill', 'experience', 'degree', 'certificate', 'language']);

export const mustHaves = ({ requirements }: PostingReading): Requirement[] =>
  requirements.filter(({ importance, kind }) => importance === 'must' && onPaper.has(kind));
