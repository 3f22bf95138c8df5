import type { MadeResume } from '../made-resume.testing.ts';
import { bold, Pen, pageOf } from '../pen.testing.ts';
import {
  boldHeading,
  type Manner,
  writeHead,
  writeMore,
  writeProfile,
  writeSkills,
  years,
} from './parts.testing.ts';

const manner: Manner = { heading: boldHeading, job: () => {} };
const entry = 110;

/** Dates in a column of their own at the left, entries beside them, tasks below the entries. */
export function datesLeft(resume: MadeResume) {
  const pen = new Pen({ x: 50, y: 45, width: 495 });
  writeHead(pen, resume);
  writeProfile(pen, resume);
  boldHeading(pen, resume.headings.work);
  const pens = [pen];
  let at = pen.bottom;
  for (const { start, end, title, employer, place, tasks } of resume.jobs) {
    const dates = new Pen({ x: 50, y: at, width: entry });
    const beside = new Pen({ x: 50 + entry, y: at, width: 495 - entry });
    dates.write(years(start, end));
    beside.write(title, bold).write(`${employer}, ${place}`).bullets(tasks);
    pens.push(dates, beside);
    at = beside.bottom + 6;
  }
  const rest = new Pen({ x: 50, y: at, width: 495 });
  boldHeading(rest, resume.headings.school);
  for (const { school, degree, start, end } of resume.schooling) {
    rest.cells([
      [0, years(start, end)],
      [entry, `${degree}, ${school}`],
    ]);
  }
  writeSkills(rest, resume, manner);
  writeMore(rest, resume, manner);
  return [pageOf(...pens, rest)];
}

/** A German tabular CV: everything has its label or its time at the left; what is too long goes on below. */
export function tabular(resume: MadeResume) {
  const pens: Pen[] = [];
  let at = 50;
  const add = (x: number, width: number) => {
    const pen = new Pen({ x, y: at, width, step: 14 });
    pens.push(pen);
    return pen;
  };
  const heading = (text: string, size = 12) => {
    const pen = add(60, 480);
    pen
      .gap()
      .write(text, { ...bold, size })
      .gap(3);
    at = pen.bottom;
  };
  const row = (label: string, ...lines: readonly string[]) => {
    add(60, 165).write(label);
    const pen = add(225, 330);
    for (const line of lines) pen.write(line, {}, line.startsWith('•') ? 8 : 0);
    at = pen.bottom + 3;
  };
  heading('Lebenslauf', 18);
  row('Name', resume.name);
  row('Anschrift', resume.place);
  row('Telefon', resume.phone);
  row('E-Mail', resume.email);
  heading(resume.headings.work);
  for (const { start, end, title, employer, place, tasks } of resume.jobs) {
    row(years(start, end), title, `${employer}, ${place}`, ...tasks.map((task) => `• ${task}`));
  }
  heading(resume.headings.school);
  for (const { school, degree, start, end } of resume.schooling) row(years(start, end), school, degree);
  heading(resume.headings.skills);
  row('', resume.skills.join(', '));
  for (const { heading: text, lines } of resume.more ?? []) {
    heading(text);
    row('', ...lines);
  }
  return [pageOf(...pens).filter(({ text }) => text !== '')];
}
