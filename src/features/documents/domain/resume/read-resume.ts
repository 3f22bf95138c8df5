import { findSkills } from '#features/skills/domain/find-skills.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { alikeEntries } from './alike-entries.ts';
import { contactIn } from './contact-in.ts';
import { carriedEmployers, type Entry, groupJobs, groupSchools } from './group-jobs.ts';
import { labelledName } from './labelled-name.ts';
import { languagesIn } from './languages-in.ts';
import { linesOfEntries } from './lines-of-entries.ts';
import { readAsSection } from './read-as-section.ts';
import { readPart } from './read-part.ts';
import { repairedSpans } from './repaired-spans.ts';
import { resumeModels } from './resume-model.ts';
import type { Job, ResumeReading } from './resume-reading.ts';
import { type ResumeModels, type ResumeSpan, resumeSpans } from './resume-spans.ts';
import { gapsAndOverlaps } from './timeline.ts';
import { wholeDates } from './whole-dates.ts';
import { wholeLists } from './whole-lists.ts';
import { withDates, withYear } from './with-dates.ts';
import { withNames } from './with-names.ts';
import { withoutHeadline } from './without-headline.ts';
import { isNow, writtenDate } from './written-date.ts';

export interface ReadResumeOptions {
  readonly vocabulary: Vocabulary;
  /** The day on which it is read: what goes on lasts until then. */
  readonly today: string;
  /** What reads it; the project’s own models unless others are tried. */
  readonly models?: ResumeModels;
}

/** What was read word by word is mended by what is known of résumés as a whole. */
export const mendings = [wholeDates, withoutHeadline, readAsSection, alikeEntries, repairedSpans, wholeLists];

/** Reads a résumé's text. The same text gives the same answer; spans are in UTF-16 offsets of the text. */
export function readResume(
  whole: string,
  { vocabulary, today, models = resumeModels() }: ReadResumeOptions,
): ResumeReading {
  const { text, note } = readPart(whole);
  const document = documentWords(text);
  const spans = mendings.reduce((read, mend) => mend(document, read), resumeSpans(models, document));
  const jobEntries = carriedEmployers(
    groupJobs(spans).map((entry) =>
      withNames(document, withDates(document, entry, ['start', 'end']), spans, ['employer', 'title']),
    ),
  );
  const schoolEntries = groupSchools(spans).map((entry) =>
    withNames(document, withYear(document, withDates(document, entry, ['from', 'grad'])), spans, [
      'school',
      'degree',
    ]),
  );
  const { highlightsOf, summary, unrecognised } = linesOfEntries(document, spans, jobEntries, schoolEntries);
  const jobs = jobEntries.map((entry) => jobOf(entry, highlightsOf(entry)));
  const schooling = schoolEntries.map((entry) => ({
    school: entry.school?.text ?? null,
    degree: entry.degree?.text ?? null,
    start: dated(entry.from),
    end: dated(entry.grad),
    span: spanOf(entry),
  }));
  const of = (part: ResumeSpan['part']) => spans.filter((span) => span.part === part);
  const named = (span: ResumeSpan) => ({ span: [span.start, span.end] as [number, number] });
  return {
    name: inUsualCase(of('name')[0]?.text ?? labelledName(text)),
    ...contactIn(text),
    summary,
    jobs,
    schooling,
    skills: skillsIn(document, of('skill'), vocabulary),
    certificates: of('cert').map((span) => ({ name: span.text, ...named(span) })),
    languages: languagesIn(document),
    headings: of('heading').map((span) => ({ text: span.text, ...named(span) })),
    ...gapsAndOverlaps(jobs, schooling, today),
    unrecognised: note === undefined ? unrecognised : [...unrecognised, note],
  };
}

function jobOf(entry: Entry, highlights: Job['highlights']): Job {
  const end = dated(entry.end);
  return {
    employer: entry.employer?.text ?? null,
    title: entry.title?.text ?? null,
    start: dated(entry.start),
    end,
    isCurrent: end !== null && end.day === null && isNow(end.written),
    highlights,
    span: spanOf(entry),
  };
}

const dated = (span: ResumeSpan | undefined) => (span ? writtenDate(span.text) : null);

function spanOf(entry: Entry): [number, number] {
  const spans = Object.values(entry);
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
}

/** Skills of lists as written, and what the vocabulary knows anywhere in the text. */
function skillsIn(
  document: DocumentWords,
  listed: readonly ResumeSpan[],
  vocabulary: Vocabulary,
): ResumeReading['skills'] {
  const found = findSkills(vocabulary, document);
  const known = found.map(({ entry, from, to }) => {
    const start = document.starts[from] ?? 0;
    const end = document.ends[to - 1] ?? start;
    const inList = listed.some((span) => span.start < end && start < span.end);
    return {
      name: entry.name,
      written: document.text.slice(start, end),
      listed: inList,
      span: [start, end] as [number, number],
    };
  });
  const others = listed
    .filter((span) => !known.some((each) => each.span[0] < span.end && span.start < each.span[1]))
    .map(({ text, start, end }) => ({
      name: text,
      written: text,
      listed: true,
      span: [start, end] as [number, number],
    }));
  return [...known, ...others].sort((one, other) => one.span[0] - other.span[0]);
}

/** Names in capitals are written as usual: `MARISOL VEGA-TORRES` → `Marisol Vega-Torres`. */
function inUsualCase(name: string | null): string | null {
  if (name === null || name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
