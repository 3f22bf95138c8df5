import { foldWord } from '#lib/text/document-words.ts';
import type { Job, ResumeReading } from '../resume/resume-reading.ts';
import { monthsCovered, monthsOf } from '../resume/timeline.ts';
import type { PointValues } from './point-values.ts';
import type { PointId } from './points.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { placesOf } from './sentence-places.ts';
import { writtenCount } from './written-count.ts';

const yearsOf =
  /(?:^|[^\p{L}\d])(?:(over|more than|mehr als|uber|almost|nearly|fast|about|rund)\s+)?([\d.,]+|[a-z]+(?:-[a-z]+)?)\s*\+?\s*-?\s*(?:years?|yrs|jahre?n?)\b(.*)$/u;
const since = /(?:since|seit)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:\d{1,2}[./])?((?:19|20)\d\d)/u;
const about =
  /\b(?:experience|as|of (?:experience|service|teaching|nursing|work|practice|continuous|\p{L}+ (?:experience|service))|in (?:the )?\p{L}+|service|since|erfahrung|berufserfahrung|als|seit)\b/u;
const notOwn =
  /geschieden|verheiratet|ledig|\bage\b|held since|register|licen|member|\bold\b|alt\b|battery|warrant|guarantee|in a row|record|of the|in the last|without an?|claims?|accident|unfall/;
const finished = /\b(?:completed|finished|graduated|passed|left|retired|abgeschlossen|beendet|bestanden)\b/;
const year = /\b((?:19|20)\d\d)\b/u;
const monthsPerYear = 12;

/** Sentences about time that the dates of the entries do not bear out: “over 6 years as X”, “there since 2018”. */
export function claimsOfTime(context: ReviewContext): Remark[] {
  const { text, clauses, reading, today } = context;
  if (!reading || reading.jobs.length === 0) return [];
  const places = placesOf(context);
  return clauses.flatMap((clause, at) => {
    const place = places[at]?.place;
    if (place === 'entry' || place === 'heading') return [];
    const folded = foldWord(clause.text);
    const found = whatIsOdd(folded, reading, today);
    return found ? [remark(found.says, text, clause, { values: found.values, clarity: 0.8 })] : [];
  });
}

interface Odd {
  readonly says: PointId;
  readonly values: PointValues;
}

const whatIsOdd = (folded: string, reading: ResumeReading, today: string): Odd | undefined =>
  oddSince(folded, reading, today) ?? oddYears(folded, reading, today) ?? oddEnd(folded, reading);

function oddYears(folded: string, { jobs }: ResumeReading, today: string): Odd | undefined {
  const [, , count = '', rest = ''] = yearsOf.exec(folded) ?? [];
  const claimed = writtenCount(count);
  if (claimed === undefined || claimed < 2 || !about.test(rest) || notOwn.test(folded)) return undefined;
  const [, what] = /^\s*(?:of experience )?(?:as|als) (?:an? |the |eine?r? )?(.+)$/.exec(rest) ?? [];
  const named = what ? jobs.filter(({ title }) => title !== null && isTitle(title, what)) : [];
  const counted = named.length > 0 ? named : jobs;
  const covered = monthsCovered(counted.flatMap((job) => monthsOf(job, today) ?? [])) / monthsPerYear;
  if (counted.some(({ start }) => !start?.day) || claimed < covered + 1) return undefined;
  const years = Math.max(1, Math.round(covered));
  return { says: 'years-claimed', values: { count: years, claimed } };
}

function oddSince(folded: string, { jobs }: ResumeReading, today: string): Odd | undefined {
  const [, found] = since.exec(folded) ?? [];
  if (found === undefined) return undefined;
  const claimed = Number(found);
  const thisYear = Number(today.slice(0, 4));
  if (claimed > thisYear) return odd('year-to-come', claimed);
  if (notOwn.test(folded)) return undefined;
  const count = writtenCount(yearsOf.exec(folded)?.[2] ?? '');
  if (count !== undefined && (count > thisYear - claimed + 1 || count < thisYear - claimed - 2)) {
    return { says: 'years-since', values: { year: claimed, count } };
  }
  return oddBeginning(folded, jobs, claimed);
}

/** Against the entry of a job that still goes on and is named, else against the first job of all. */
function oddBeginning(folded: string, jobs: readonly Job[], claimed: number): Odd | undefined {
  const current = jobs.filter(({ isCurrent, start }) => isCurrent && start?.day);
  const named = current.find(({ title, employer }) =>
    sharesWords(`${title ?? ''} ${employer ?? ''}`, folded),
  );
  if (named) return startYear(named) === claimed ? undefined : odd('job-begins', startYear(named));
  const first = Math.min(...jobs.map(startYear));
  const isOfAll = /\b(?:teach|work|experience|tatig|beruf)/.test(folded);
  return isOfAll && claimed < first - 1 ? odd('first-begins', first) : undefined;
}

/** “MSc completed 2015” where the entry says 2014. */
function oddEnd(folded: string, { jobs, schooling }: ResumeReading): Odd | undefined {
  const [, found] = year.exec(folded) ?? [];
  if (found === undefined || !finished.test(folded)) return undefined;
  const entries = [
    ...jobs
      .filter(({ title }) => /apprentic|trainee|lehr|azubi/i.test(title ?? ''))
      .map(({ title, end }) => ({ name: title, end })),
    ...schooling.map(({ degree, end }) => ({ name: degree, end })),
  ].filter(({ name }) => sharesWords(name ?? '', folded));
  const ends = entries.flatMap(({ end }) => end?.day?.slice(0, 4) ?? []);
  const [end] = ends;
  return end !== undefined && !ends.includes(found) ? odd('entry-ends', Number(end)) : undefined;
}

const odd = (says: PointId, year: number): Odd => ({ says, values: { year } });

const startYear = ({ start }: Job): number => Number(start?.day?.slice(0, 4) ?? 9999);

const lower = /^(?:assistant|deputy|junior|trainee|apprentice|stellv)/;

/** Whether a job's title is what somebody says they were: no assistant of it. */
function isTitle(title: string, claimed: string): boolean {
  const folded = foldWord(title);
  return (
    (!lower.test(folded) || lower.test(claimed)) && sharesWords(title, claimed.split(/[,.;]/, 1)[0] ?? '')
  );
}

const small = new Set('the and with of for in at als der die das und bei von mit level'.split(' '));

/** Whether two texts have the beginning of a word in common that says something. */
function sharesWords(one: string, other: string): boolean {
  const wordsOf = (text: string) =>
    foldWord(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !small.has(word))
      .map((word) => word.slice(0, 6));
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => words.has(word));
}
