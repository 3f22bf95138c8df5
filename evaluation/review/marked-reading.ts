import { contactIn } from '#features/documents/domain/resume/contact-in.ts';
import type { Entry } from '#features/documents/domain/resume/group-jobs.ts';
import { languagesIn } from '#features/documents/domain/resume/languages-in.ts';
import { linesOfEntries } from '#features/documents/domain/resume/lines-of-entries.ts';
import { type ResumePart, resumeParts } from '#features/documents/domain/resume/resume-labels.ts';
import type { Job, ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import type { ResumeSpan } from '#features/documents/domain/resume/resume-spans.ts';
import { gapsAndOverlaps } from '#features/documents/domain/resume/timeline.ts';
import { isNow, writtenDate } from '#features/documents/domain/resume/written-date.ts';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Mark } from '../marked-text.ts';

/** A résumé as its marks read it: what a faultless reading would give. */
export function markedReading(document: DocumentWords, marks: readonly Mark[], today: string): ResumeReading {
  const placed = marks.flatMap((mark) => placedMark(document, mark));
  const spans = placed.map(({ span }) => span);
  const entriesOf = (parts: readonly ResumePart[]): Entry[] => {
    const entries = new Map<string, Entry>();
    for (const { span, keys } of placed) {
      if (!parts.includes(span.part)) continue;
      for (const key of keys) entries.set(key, { ...entries.get(key), [span.part]: span });
    }
    return [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  };
  const jobEntries = entriesOf(['title', 'employer', 'start', 'end']);
  const schoolEntries = entriesOf(['school', 'degree', 'from', 'grad']);
  const { highlightsOf, summary, unrecognised } = linesOfEntries(document, spans, jobEntries, schoolEntries);
  const jobs = jobEntries.map((entry): Job => {
    const end = dated(entry.end);
    return {
      employer: entry.employer?.text ?? null,
      title: entry.title?.text ?? null,
      start: dated(entry.start),
      end,
      isCurrent: end?.day === null && isNow(end.written),
      highlights: highlightsOf(entry),
      span: spanOf(entry),
    };
  });
  const schooling = schoolEntries.map((entry) => ({
    school: entry.school?.text ?? null,
    degree: entry.degree?.text ?? null,
    start: dated(entry.from),
    end: dated(entry.grad),
    span: spanOf(entry),
  }));
  const of = (part: ResumePart) => spans.filter((span) => span.part === part);
  const named = ({ start, end }: ResumeSpan) => ({ span: [start, end] as [number, number] });
  return {
    name: of('name')[0]?.text ?? null,
    ...contactIn(document.text),
    summary,
    jobs,
    schooling,
    skills: skillsOf(document, of('skill')),
    certificates: of('cert').map((span) => ({ name: span.text, ...named(span) })),
    languages: languagesIn(document),
    headings: of('heading').map((span) => ({ text: span.text, ...named(span) })),
    ...gapsAndOverlaps(jobs, schooling, today),
    unrecognised,
  };
}

function placedMark(
  document: DocumentWords,
  { mark, start, end }: Mark,
): { span: ResumeSpan; keys: string[] }[] {
  const [name = '', keys = ''] = mark.split('.');
  const part = resumeParts.find((each) => each === name);
  const from = document.ends.findIndex((each) => each > start);
  const past = document.starts.findIndex((each) => each >= end);
  if (!part || from < 0) return [];
  const text = document.text.slice(start, end);
  const to = past < 0 ? document.words.length : past;
  return [
    { span: { part, from, to, line: document.lines[from] ?? 0, text, start, end }, keys: keys.split(',') },
  ];
}

const dated = (span: ResumeSpan | undefined) => (span ? writtenDate(span.text) : null);

function spanOf(entry: Entry): [number, number] {
  const spans = Object.values(entry);
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
}

function skillsOf(document: DocumentWords, listed: readonly ResumeSpan[]): ResumeReading['skills'] {
  const known = findSkills(ownVocabulary(), document).map(({ entry, from, to }) => {
    const [start, end] = [document.starts[from] ?? 0, document.ends[to - 1] ?? 0];
    const inList = listed.some((span) => span.start < end && start < span.end);
    const span: [number, number] = [start, end];
    return { name: entry.name, written: document.text.slice(start, end), listed: inList, span };
  });
  const others = listed
    .filter(({ start, end }) => !known.some(({ span }) => span[0] < end && start < span[1]))
    .map(({ text, start, end }) => ({
      name: text,
      written: text,
      listed: true,
      span: [start, end] as [number, number],
    }));
  return [...known, ...others].sort((one, other) => one.span[0] - other.span[0]);
}
