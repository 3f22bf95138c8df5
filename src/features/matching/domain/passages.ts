import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import { type FoundSkill, findSkills } from '#features/skills/domain/find-skills.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { isCommonWord } from '#lib/text/common-words.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';

/** Where in a résumé a passage stands. */
export type PassageSection = 'work' | 'education' | 'skills' | 'top' | 'other';

/** A clause of a résumé, ready to be compared: words from the first to before the last. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly section: PassageSection;
  /** Which job it belongs to, by its place among them; undefined outside of jobs. */
  readonly job: number | undefined;
  readonly roots: ReadonlySet<string>;
  readonly skills: readonly FoundSkill[];
}

/** A résumé as passages. */
export interface ShownResume {
  readonly document: DocumentWords;
  readonly reading: ResumeReading;
  readonly passages: readonly Passage[];
  /** Every root anywhere in it. */
  readonly roots: ReadonlySet<string>;
  readonly skills: readonly FoundSkill[];
}

const enders = new Set(['.', ';', '!', '?', '•', '|', '\t']);

/** Makes a résumé ready to be compared with many requirements. */
export function shownResume(text: string, reading: ResumeReading, vocabulary: Vocabulary): ShownResume {
  const document = documentWords(text);
  const skills = findSkills(vocabulary, document);
  const clauses = clausesOf(document);
  const passages = clauses.map(({ from, to }) => {
    const start = document.starts[from] ?? 0;
    const end = document.ends[to - 1] ?? start;
    return {
      from,
      to,
      start,
      end,
      ...placeOf(reading, start, end),
      roots: rootsOf(document.words.slice(from, to)),
      skills: skills.filter((skill) => skill.from >= from && skill.to <= to),
    };
  });
  return { document, reading, passages, skills, roots: rootsOf(document.words) };
}

/** Sentences and parts of lines. */
function clausesOf({ words, lines }: DocumentWords): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let open = false;
  for (const [word, written] of words.entries()) {
    const last = clauses.at(-1);
    if (open && last && lines[word] === lines[last.from]) last.to = word + 1;
    else clauses.push({ from: word, to: word + 1 });
    open = !enders.has(written);
  }
  return clauses;
}

/** The roots of the words that say something. */
export const rootsOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !isCommonWord(word)).map(wordRoot));

function placeOf(
  { jobs, schooling, skills, certificates }: ResumeReading,
  start: number,
  end: number,
): Pick<Passage, 'section' | 'job'> {
  const job = jobs.findIndex(
    ({ span, highlights }) =>
      meets(span, start, end) || highlights.some((each) => meets(each.span, start, end)),
  );
  if (job >= 0) return { section: 'work', job };
  const inList = [...skills.filter(({ listed }) => listed), ...certificates].some(({ span }) =>
    meets(span, start, end),
  );
  if (schooling.some(({ span }) => meets(span, start, end))) return { section: 'education', job: undefined };
  if (inList) return { section: 'skills', job: undefined };
  const first = Math.min(...jobs.map(({ span }) => span[0]));
  return { section: start < first ? 'top' : 'other', job: undefined };
}

const meets = ([from, to]: readonly [number, number], start: number, end: number): boolean =>
  from < end && start < to;
