import type { MadeResume } from '../made-resume.testing.ts';
import { bold, Pen, pageOf } from '../pen.testing.ts';
import {
  boldHeading,
  type Manner,
  writeHead,
  writeJobs,
  writeMore,
  writeProfile,
  writeSchooling,
  writeSkills,
} from './parts.testing.ts';

const manner: Manner = {
  heading: boldHeading,
  job: (pen, { title, employer, place, start, end }) =>
    pen.bothSides(`${title}, ${employer}, ${place}`, `${start} – ${end}`, bold),
};

/** Two pages, each with the name above and a number below; the last job goes on over the page. */
export function twoPages(resume: MadeResume) {
  const pages = [1, 2].map((page) => {
    const margin = new Pen({ x: 50, y: 22, width: 495 });
    margin.write(`${resume.name} – Résumé`, { size: 8 });
    margin.drawn.push({ text: `Page ${page} of 2`, x: 50, y: 815, size: 8 });
    return { margin, pen: new Pen({ x: 50, y: 60, width: 495, step: 16 }) };
  });
  const [first, second] = pages;
  if (!first || !second) return [];
  const last = resume.jobs.at(-1);
  writeHead(first.pen, resume);
  writeProfile(first.pen, resume);
  writeJobs(first.pen, { ...resume, jobs: resume.jobs.slice(0, -1) }, manner);
  if (last) {
    manner.job(second.pen, last, undefined);
    second.pen.bullets(last.tasks);
  }
  writeSchooling(second.pen, resume, manner);
  writeSkills(second.pen, resume, manner);
  writeMore(second.pen, resume, manner);
  return pages.map(({ margin, pen }) => pageOf(margin, pen));
}
