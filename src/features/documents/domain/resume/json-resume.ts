import type { Job, ResumeReading } from './resume-reading.ts';

/** A résumé in the open format JSON Resume, schema 1.x (jsonresume.org). */
export interface JsonResume {
  readonly basics: Readonly<Record<string, string>>;
  readonly work: readonly Readonly<Record<string, string | readonly string[]>>[];
  readonly education: readonly Readonly<Record<string, string>>[];
  readonly skills: readonly { readonly name: string }[];
  readonly certificates: readonly { readonly name: string }[];
  readonly languages: readonly Readonly<Record<string, string>>[];
}

/** How dates are given: as they stand in the résumé, or as days, which the format asks for. */
export type DateForm = 'written' | 'days';

/** The résumé as JSON Resume. With `days` it keeps to the schema; dates that mean no day are left out then. */
export function jsonResume(reading: ResumeReading, dates: DateForm): JsonResume {
  const day = (date: Job['start']) => (dates === 'written' && !isShort(date) ? date?.written : date?.day);
  const { name, email, phone, url, summary } = reading;
  return {
    basics: known({
      name,
      email: dates === 'days' && !isAddress(email) ? null : email,
      phone,
      url: absolute(url, dates),
      summary,
    }),
    work: reading.jobs.map(({ employer, title, start, end, highlights }) => ({
      ...known({ name: employer, position: title, startDate: day(start), endDate: day(end) }),
      ...(highlights.length > 0 ? { highlights: highlights.map(({ text }) => text) } : {}),
    })),
    education: reading.schooling.map(({ school, degree, start, end }) => {
      const [studyType, area] = splitDegree(degree);
      return known({ institution: school, studyType, area, startDate: day(start), endDate: day(end) });
    }),
    skills: distinct(reading.skills.map(({ written }) => written)).map((each) => ({ name: each })),
    certificates: reading.certificates.map((each) => ({ name: each.name })),
    languages: reading.languages.map(({ language, level }) => known({ language, fluency: level })),
  };
}

/** `23` behind `2014-` is 2023. */
const isShort = (date: Job['start']): boolean => /^['’]?\d\d$/.test(date?.written ?? '');

function known(values: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(given);
}

const isAddress = (email: string | null): boolean =>
  email !== null && /^[\w+%-]+(?:\.[\w+%-]+)*@[\w-]+(?:\.[\w-]+)*\.\w+$/.test(email);

const absolute = (url: string | null, dates: DateForm): string | null =>
  url === null || dates === 'written' || /^https?:/.test(url) ? url : `https://${url}`;

const short = /^((?:B|M|Ph|D)\.?[A-Za-z]{0,4}\.?(?: ?\((?:Hons|Honours)\))?)\s+(?:in |of )?(\p{Lu}.*)$/u;

/** `BSc Statistics` is the kind of study and its field; what cannot be told apart is the kind. */
function splitDegree(degree: string | null): [string | null, string | null] {
  const [, kind, field] = short.exec(degree ?? '') ?? [];
  return kind && field ? [kind, field] : [degree, null];
}

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
