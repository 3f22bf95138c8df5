import type { MadeResume } from '../made-resume.testing.ts';
import { bold, Pen, pageOf } from '../pen.testing.ts';
import { boldHeading, type Manner, writeAll } from './parts.testing.ts';

const whole = { x: 50, y: 45, width: 495 };
const onePage = (resume: MadeResume, manner: Manner) => {
  const pen = new Pen(whole);
  writeAll(pen, resume, manner);
  return [pageOf(pen)];
};

/** One column: title and employer in one line, dates below. */
export const plain = (resume: MadeResume) =>
  onePage(resume, {
    heading: boldHeading,
    job: (pen, { title, employer, place, start, end }) =>
      pen.write(`${title}, ${employer}, ${place}`, bold).write(`${start} - ${end}`),
  });

/** Title at Company (dates) in one line. */
export const titleAtCompany = (resume: MadeResume) =>
  onePage(resume, {
    heading: boldHeading,
    job: (pen, { title, employer, start, end }) =>
      pen.write(`${title} at ${employer} (${start} – ${end})`, bold),
  });

/** Dates end at the right margin, beside the employer; the title stands below. */
export const datesRight = (resume: MadeResume) =>
  onePage(resume, {
    heading: boldHeading,
    job: (pen, { title, employer, place, start, end }) =>
      pen.bothSides(`${employer}, ${place}`, `${start} – ${end}`, bold).write(title),
  });

/** Places at the right margin beside employers, dates beside titles. */
export const placesRight = (resume: MadeResume) =>
  onePage(resume, {
    heading: boldHeading,
    job: (pen, { title, employer, place, start, end }) =>
      pen.bothSides(employer, place, bold).bothSides(title, `${start} – ${end}`),
  });

/** Headings in letters that stand apart. */
export const spacedHeadings = (resume: MadeResume) =>
  onePage(resume, {
    heading: (pen, text) => {
      pen
        .gap(10)
        .write(text.toUpperCase(), { ...bold, size: 11, spacing: 4 })
        .gap(3);
    },
    job: (pen, { title, employer, start, end }) =>
      pen.write(employer, bold).write(`${title} | ${start} – ${end}`),
  });

/** Name, headings, employers and titles in capitals. */
export const capitals = (resume: MadeResume) =>
  onePage(
    { ...resume, name: resume.name.toUpperCase() },
    {
      heading: (pen, text) => boldHeading(pen, text.toUpperCase()),
      job: (pen, { title, employer, place, start, end }) =>
        pen
          .bothSides(`${employer.toUpperCase()}, ${place}`, `${start} – ${end}`, bold)
          .write(title.toUpperCase()),
    },
  );

/** An employer once, with all titles held there below. */
export const titlesBelowEmployer = (resume: MadeResume) =>
  onePage(resume, {
    heading: boldHeading,
    job: (pen, { title, employer, place, start, end }, before) => {
      if (before?.employer !== employer) pen.write(`${employer}, ${place}`, { ...bold, size: 11 });
      pen.write(`${title}, ${start} – ${end}`);
    },
  });

/** Each fact in a line of its own. */
export const stacked = (resume: MadeResume) =>
  onePage(resume, {
    heading: boldHeading,
    job: (pen, { title, employer, place, start, end }) =>
      pen.write(title, bold).write(`${employer}, ${place}`).write(`${start} to ${end}`),
  });
