import type { MadeJob, MadeResume } from '../made-resume.testing.ts';
import { bold, type Pen } from '../pen.testing.ts';

/** How a layout writes a heading, and the lines of a job above its tasks. */
export interface Manner {
  readonly heading: (pen: Pen, text: string) => void;
  readonly job: (pen: Pen, job: MadeJob, before: MadeJob | undefined) => void;
}

export const boldHeading: Manner['heading'] = (pen, text) => {
  pen
    .gap()
    .write(text, { ...bold, size: 12 })
    .gap(2);
};

export function writeHead(pen: Pen, { name, place, phone, email }: MadeResume): void {
  pen.write(name, { ...bold, size: 20 }).write(`${place} | ${phone} | ${email}`);
}

export function writeProfile(pen: Pen, { profile }: MadeResume): void {
  if (profile !== undefined) pen.gap().write(profile);
}

export function writeJobs(pen: Pen, { headings, jobs }: MadeResume, { heading, job }: Manner): void {
  heading(pen, headings.work);
  for (const [at, each] of jobs.entries()) {
    if (at > 0) pen.gap(5);
    job(pen, each, jobs[at - 1]);
    pen.bullets(each.tasks);
  }
}

export function writeSchooling(pen: Pen, { headings, schooling }: MadeResume, manner: Manner): void {
  manner.heading(pen, headings.school);
  for (const { school, degree, start, end } of schooling)
    pen.write(`${degree}, ${school}, ${years(start, end)}`);
}

export function writeSkills(pen: Pen, { headings, skills }: MadeResume, { heading }: Manner): void {
  heading(pen, headings.skills);
  pen.write(skills.join(', '));
}

export function writeMore(pen: Pen, { more = [] }: MadeResume, manner: Manner): void {
  for (const { heading, lines } of more) {
    manner.heading(pen, heading);
    for (const line of lines) pen.write(line);
  }
}

/** The parts of a résumé in one column. */
export function writeAll(pen: Pen, resume: MadeResume, manner: Manner): void {
  writeHead(pen, resume);
  writeProfile(pen, resume);
  writeJobs(pen, resume, manner);
  writeSchooling(pen, resume, manner);
  writeSkills(pen, resume, manner);
  writeMore(pen, resume, manner);
}

export const years = (start: string | undefined, end: string): string =>
  start === undefined ? end : `${start} – ${end}`;
