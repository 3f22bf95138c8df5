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

/** Jobs and schooling as tables with a head: time, employer, title. */
export function table(resume: MadeResume) {
  const pen = new Pen({ x: 45, y: 45, width: 505, step: 15 });
  writeHead(pen, resume);
  writeProfile(pen, resume);
  boldHeading(pen, resume.headings.work);
  pen.cells(
    [
      [0, 'Dates'],
      [150, 'Employer'],
      [340, 'Position'],
    ],
    bold,
  );
  for (const { start, end, employer, title } of resume.jobs) {
    pen.cells([
      [0, years(start, end)],
      [150, employer],
      [340, title],
    ]);
  }
  boldHeading(pen, resume.headings.school);
  pen.cells(
    [
      [0, 'Dates'],
      [150, 'School'],
      [340, 'Qualification'],
    ],
    bold,
  );
  for (const { start, end, school, degree } of resume.schooling) {
    pen.cells([
      [0, years(start, end)],
      [150, school],
      [340, degree],
    ]);
  }
  writeSkills(pen, resume, manner);
  writeMore(pen, resume, manner);
  return [pageOf(pen)];
}
