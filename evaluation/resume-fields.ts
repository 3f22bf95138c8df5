import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import {
  compareEntries,
  type FieldCounts,
  type Fields,
  type WrongField,
} from '#features/documents/layouts/compared-entries.testing.ts';
import type { LabelledResume } from './labelled-resumes.ts';

/** Compares a reading with what is known: names and titles by their words, dates as written; returns what is not right. */
export function countFields(
  { marks, document }: LabelledResume,
  reading: ResumeReading,
  counts: FieldCounts,
): WrongField[] {
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
  return [
    ...compareEntries(known(['employer', 'title', 'start', 'end']), jobs, 'employer', counts),
    ...compareEntries(known(['school', 'degree', 'grad']), schools, 'school', counts),
  ];
}

function given(values: Readonly<Record<string, string | null | undefined>>): Fields {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}
