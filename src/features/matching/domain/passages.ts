import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import { type FoundSkill, findSkills } from '#features/skills/domain/find-skills.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { rootNumber } from '#lib/meaning/near-roots.ts';
import { isCommonWord } from '#lib/text/common-words.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import { degreeLevel } from './degree-level.ts';
import { permissionToWork } from './permission-to-work.ts';
import { tellingRoots } from './shown-by/phrase-tree.ts';
import { type Shows, shownEntries } from './shown-by/shown-by.ts';

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
  /** The known things it shows. */
  readonly entries: ReadonlyMap<number, Shows>;
  /** The highest level of schooling it names; see `degree-level.ts`. */
  readonly degree: number;
  readonly hasYear: boolean;
  readonly permitsWork: boolean;
}

/** A passage by its place, and how strongly it shows something. */
export interface ShowingPassage {
  readonly passage: number;
  readonly shows: Shows;
}

/** A résumé as passages. */
export interface ShownResume {
  readonly document: DocumentWords;
  readonly reading: ResumeReading;
  readonly passages: readonly Passage[];
  /** Every root anywhere in it, with the passages that hold it. */
  readonly byRoot: ReadonlyMap<string, readonly number[]>;
  /** The same by the numbers of roots whose meaning is known. */
  readonly byRootNumber: ReadonlyMap<number, readonly number[]>;
  /** The known things it shows, with the passages that do. */
  readonly byEntry: ReadonlyMap<number, readonly ShowingPassage[]>;
  readonly skills: readonly FoundSkill[];
  /** The highest level of schooling; see `degree-level.ts`. */
  readonly degree: number;
  /** The places of all passages, of those of the schooling, and of those of each job. */
  readonly places: {
    readonly all: readonly number[];
    readonly schooling: readonly number[];
    readonly jobs: readonly (readonly number[])[];
  };
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
      entries: shownEntries(tellingRoots(document.words.slice(from, to))),
      degree: degreeLevel(text.slice(start, end)),
      hasYear: /(?:19|20)\d\d/.test(text.slice(start, end)),
      permitsWork: permissionToWork.test(text.slice(start, end)),
      skills: skills.filter((skill) => skill.from >= from && skill.to <= to),
    };
  });
  const byRoot = passagesByRoot(passages);
  return {
    document,
    reading,
    passages,
    skills,
    byRoot,
    byRootNumber: byNumber(byRoot),
    byEntry: passagesByEntry(passages),
    places: placesOf(passages),
    degree: Math.max(0, ...reading.schooling.map(({ degree }) => degreeLevel(degree ?? ''))),
  };
}

function passagesByRoot(passages: readonly Passage[]): Map<string, number[]> {
  const byRoot = new Map<string, number[]>();
  for (const [place, { roots }] of passages.entries()) {
    for (const root of roots) {
      const places = byRoot.get(root);
      if (places) places.push(place);
      else byRoot.set(root, [place]);
    }
  }
  return byRoot;
}

const byNumber = (byRoot: ReadonlyMap<string, readonly number[]>): Map<number, readonly number[]> =>
  new Map(
    [...byRoot].flatMap(([root, passages]) => {
      const number = rootNumber(root);
      return number === undefined ? [] : [[number, passages] as const];
    }),
  );

function passagesByEntry(passages: readonly Passage[]): Map<number, ShowingPassage[]> {
  const byEntry = new Map<number, ShowingPassage[]>();
  for (const [passage, { entries }] of passages.entries()) {
    for (const [entry, shows] of entries) {
      const showing = byEntry.get(entry);
      if (showing) showing.push({ passage, shows });
      else byEntry.set(entry, [{ passage, shows }]);
    }
  }
  return byEntry;
}

function placesOf(passages: readonly Passage[]): ShownResume['places'] {
  const all = passages.map((_, place) => place);
  const jobs = [...new Set(passages.flatMap(({ job }) => job ?? []))];
  return {
    all,
    schooling: all.filter((place) => passages[place]?.section === 'education'),
    jobs: jobs.map((job) => all.filter((place) => passages[place]?.job === job)),
  };
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
