import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import {
  compareEntries,
  type FieldCounts,
  type Fields,
  type WrongField,
} from './compared-entries.testing.ts';
import type { MadeResume } from './made-resume.testing.ts';

/** What is wrong with a reading, as lines for a person. */
export interface JudgedReading {
  readonly counts: FieldCounts;
  readonly wrong: readonly string[];
  /** Texts that were taken for an employer, a title or a school and are none. */
  readonly misplaced: readonly string[];
}

/** Compares the reading of a drawn résumé with what was drawn. */
export function judged(resume: MadeResume, reading: ResumeReading): JudgedReading {
  const counts = { right: 0, said: 0, there: 0 };
  const wrong = [
    ...compareEntries([contactOf(resume)], [contactOf(reading)], 'email', counts),
    ...compareEntries(resume.jobs.map(jobOf), reading.jobs.map(readJob), 'employer', counts),
    ...compareEntries(resume.schooling.map(schoolOf), reading.schooling.map(readSchool), 'school', counts),
    ...compareEntries(
      resume.skills.map((skill) => ({ skill })),
      skillsOf(resume, reading),
      'skill',
      counts,
    ),
  ];
  return { counts, wrong: wrong.map(asLine), misplaced: misplacedIn(resume, reading) };
}

type Contact = Readonly<Record<'name' | 'email' | 'phone', string | null>>;

const contactOf = ({ name, email, phone }: Contact): Fields => given({ name, email, phone });
const jobOf = ({ employer, title, start, end }: MadeResume['jobs'][number]): Fields => ({
  employer,
  title,
  start,
  end,
});
const schoolOf = ({ school, degree, end }: MadeResume['schooling'][number]): Fields => ({
  school,
  degree,
  grad: end,
});
const readJob = ({ employer, title, start, end }: ResumeReading['jobs'][number]): Fields =>
  given({ employer, title, start: start?.written, end: end?.written });
const readSchool = ({ school, degree, end }: ResumeReading['schooling'][number]): Fields =>
  given({ school, degree, grad: end?.written });

/** Skills read from a list, without languages. Where the vocabulary names a part of what is listed, that is no second skill. */
function skillsOf({ skills }: MadeResume, reading: ResumeReading): Fields[] {
  const languages = reading.languages.map(({ language }) => language);
  const written = reading.skills
    .filter((skill) => skill.listed && (skills.includes(skill.written) || !languages.includes(skill.written)))
    .map((skill) => skill.written.toLowerCase());
  const whole = (part: string) => skills.find((skill) => skill.toLowerCase().includes(part)) ?? part;
  return [...new Set(written.map(whole))].map((skill) => ({ skill }));
}

function misplacedIn({ never }: MadeResume, reading: ResumeReading): string[] {
  const said = [
    ...reading.jobs.flatMap(({ employer, title }) => [employer, title]),
    ...reading.schooling.map(({ school }) => school),
  ];
  return said.filter((text) => text !== null && never.some((each) => isNamed(each, text))).map(String);
}

/** Whole words of it: “Manager” is no part of “Shop Manager”. */
const isNamed = (name: string, text: string): boolean =>
  text === name || (name.includes(' ') && text.includes(name));

function given(values: Readonly<Record<string, string | null | undefined>>): Fields {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}

const asLine = ({ field, known, read }: WrongField): string =>
  `${field}: “${known}” was read as ${read === undefined ? 'nothing' : `“${read}”`}`;
