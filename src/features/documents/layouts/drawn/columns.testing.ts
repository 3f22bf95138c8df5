import type { MadeResume } from '../made-resume.testing.ts';
import { bold, Pen, pageOf } from '../pen.testing.ts';
import { boldHeading, type Manner, writeJobs, writeMore, writeSchooling } from './parts.testing.ts';

const manner: Manner = {
  heading: boldHeading,
  job: (pen, { title, employer, start, end }) =>
    pen.write(title, bold).write(employer).write(`${start} – ${end}`),
};
const inOneLine: Manner = {
  heading: boldHeading,
  job: (pen, { title, employer, start, end }) =>
    pen.write(`${title}, ${employer}`, bold).write(`${start} – ${end}`),
};

function writeContact(pen: Pen, { phone, email, place }: MadeResume): void {
  boldHeading(pen, 'Contact');
  pen.write(phone).write(email).write(place);
}

function listSkills(pen: Pen, { headings, skills }: MadeResume): void {
  boldHeading(pen, headings.skills);
  for (const skill of skills) pen.write(skill);
}

/** The name on top, work in the left column, schooling and skills in the right one. */
export function twoColumns(resume: MadeResume) {
  const head = new Pen({ x: 45, y: 40, width: 500 });
  head.write(resume.name, { ...bold, size: 22 });
  head.write(`${resume.email} | ${resume.phone} | ${resume.place}`).gap(10);
  const left = new Pen({ x: 45, y: head.bottom, width: 275 });
  const right = new Pen({ x: 350, y: head.bottom, width: 200 });
  writeJobs(left, resume, inOneLine);
  boldHeading(right, resume.headings.school);
  for (const { school, degree, start, end } of resume.schooling) {
    right
      .write(degree, bold)
      .write(school)
      .write(start === undefined ? end : `${start} – ${end}`)
      .gap(3);
  }
  listSkills(right, resume);
  writeMore(right, resume, manner);
  return [pageOf(head, left, right)];
}

/** Contact and skills in a narrow column at the left, with the name over the wide one. */
export function leftSidebar(resume: MadeResume) {
  const side = new Pen({ x: 35, y: 60, width: 150 });
  const main = new Pen({ x: 215, y: 45, width: 340 });
  writeContact(side, resume);
  listSkills(side, resume);
  writeMore(side, resume, manner);
  main.write(resume.name, { ...bold, size: 22 });
  if (resume.profile !== undefined) main.write(resume.profile);
  writeJobs(main, resume, manner);
  writeSchooling(main, resume, manner);
  return [pageOf(side, main)];
}

/** Contact and skills in a narrow column at the right, the name over everything. */
export function rightSidebar(resume: MadeResume) {
  const main = new Pen({ x: 45, y: 45, width: 330 });
  const side = new Pen({ x: 410, y: 90, width: 150 });
  main.write(resume.name, { ...bold, size: 22 }).gap(10);
  if (resume.profile !== undefined) main.write(resume.profile);
  writeJobs(main, resume, manner);
  writeSchooling(main, resume, manner);
  writeContact(side, resume);
  listSkills(side, resume);
  writeMore(side, resume, manner);
  return [pageOf(main, side)];
}
