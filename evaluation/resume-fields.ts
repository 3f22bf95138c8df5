import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import { foldWord } from '#lib/text/document-words.ts';
import type { LabelledResume } from './labelled-resumes.ts';

/** How many fields of jobs and schooling there are, were said, and are right. */
export interface FieldCounts {
  right: number;
  said: number;
  there: number;
}

type Fields = Readonly<Partial<Record<string, string>>>;

/** Compares a reading with what is known: names and titles by their words, dates as written. */
export function countFields(
  { marks, document }: LabelledResume,
  reading: ResumeReading,
  counts: FieldCounts,
): void {
  const jobs = reading.jobs.map(({ employer, title, start, end }) =>
    given({ employer, title, start: start?.written, end: end?.written }),
  );
  const schools = reading.schooling.map(({ school, degree, end }) =>
    given({ school, degree, grad: end?.written }),
  );
  const known = (names: readonly string[]) => {
    const entries = new Map<string, Record<string, string>>();
    for (const { mark, start, end } of marks) {
      const [name = '', ids = ''] = mark.split('.');
      if (!names.includes(name)) continue;
      for (const id of ids.split(',').filter(Boolean)) {
        entries.set(id, { ...entries.get(id), [name]: document.text.slice(start, end) });
      }
    }
    return [...entries.values()];
  };
  compare(known(['employer', 'title', 'start', 'end']), jobs, 'employer', counts);
  compare(known(['school', 'degree', 'grad']), schools, 'school', counts);
}

function given(values: Readonly<Record<string, string | null | undefined>>): Fields {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}

/** Each known entry takes the said one that has most in common with it. */
function compare(known: readonly Fields[], said: readonly Fields[], name: string, counts: FieldCounts): void {
  const left = [...said];
  for (const each of said) counts.said += Object.keys(each).length;
  for (const each of known) {
    counts.there += Object.keys(each).length;
    const inCommon = (other: Fields) =>
      Object.keys(each).filter((key) => isSame(key, each[key], other[key])).length;
    const best = left
      .filter((other) => isSame(name, each[name], other[name]) || each[name] === undefined)
      .toSorted((one, other) => inCommon(other) - inCommon(one))[0];
    if (!best) continue;
    left.splice(left.indexOf(best), 1);
    counts.right += inCommon(best);
  }
}

const dates = new Set(['start', 'end', 'grad']);

function isSame(key: string, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (dates.has(key)) return a.join(' ') === b.join(' ');
  return a.filter((word) => b.includes(word)).length >= 0.5 * Math.min(a.length, b.length);
}

const wordsOf = (text: string): string[] => foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
