import { classesOf } from '#features/postings/domain/requirement-lexicon.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { degreeLevel } from './degree-level.ts';
import type { Asked, MatchEvidence } from './match-evidence.ts';
import type { Passage, ShownResume } from './passages.ts';
import { permissionToWork } from './permission-to-work.ts';

const most = 3;

/** The passages that show what is asked, the most telling first: by its kind, then by its words. */
export function proofsFor(asked: Asked, evidence: MatchEvidence, resume: ShownResume): Passage[] {
  return [...new Set([...byKind(asked, evidence, resume), ...evidence.shown])].slice(0, most);
}

function byKind(asked: Asked, { jobs }: MatchEvidence, resume: ShownResume): Passage[] {
  const { passages, document } = resume;
  const says = (passage: Passage) => document.text.slice(passage.start, passage.end);
  switch (asked.kind) {
    case 'degree':
      return passages
        .filter((passage) => passage.section === 'education' && degreeLevel(says(passage)) > 0)
        .toSorted((one, other) => degreeLevel(says(other)) - degreeLevel(says(one)))
        .slice(0, 1);
    case 'permit':
      return passages.filter((passage) => permissionToWork.test(says(passage))).slice(0, 1);
    case 'language': {
      const names = documentWords(asked.text).words.filter((word) => classesOf(word).includes('language'));
      const named = (passage: Passage) =>
        document.words
          .slice(passage.from, passage.to)
          .some((word) => names.some((name) => isOneLanguage(word, name)));
      return passages.filter(named).slice(0, 1);
    }
    default:
      return asked.years === null ? [] : headsOf(jobs, resume);
  }
}

/** The line of a job with its title and dates. */
const headsOf = (jobs: ReadonlySet<number>, { passages, reading }: ShownResume): Passage[] =>
  [...jobs].slice(0, 1).flatMap((place) => {
    const span = reading.jobs[place]?.span;
    return span ? passages.filter(({ start, end }) => start < span[1] && span[0] < end).slice(0, 1) : [];
  });

/** `Deutsch` and `Deutschkenntnisse` are one language. */
export const isOneLanguage = (one: string, other: string): boolean =>
  one.length > 3 && one.slice(0, 5) === other.slice(0, 5);
