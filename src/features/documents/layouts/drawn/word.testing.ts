import type { DocxBlock } from '#platform/documents/made-docx.testing.ts';
import type { MadeResume } from '../made-resume.testing.ts';
import { years } from './parts.testing.ts';

const head = ({ name, place, phone, email, profile }: MadeResume): DocxBlock[] => [
  { heading: name },
  { paragraph: `${place} | ${phone} | ${email}` },
  ...(profile === undefined ? [] : [{ paragraph: profile }]),
];

const more = ({ more: parts = [] }: MadeResume): DocxBlock[] =>
  parts.flatMap(({ heading, lines }) => [
    { heading, level: 2 },
    ...lines.map((line) => ({ paragraph: line })),
  ]);

const skills = ({ headings, skills: all }: MadeResume): DocxBlock[] => [
  { heading: headings.skills, level: 2 },
  { paragraph: all.join(', ') },
];

const schooling = ({ headings, schooling: all }: MadeResume): DocxBlock[] => [
  { heading: headings.school, level: 2 },
  ...all.map(({ school, degree, start, end }) => ({
    paragraph: `${degree}, ${school}\t${years(start, end)}`,
  })),
];

/** Paragraphs with bullets; dates behind a tab. */
export const wordTabs = (resume: MadeResume): DocxBlock[] => [
  ...head(resume),
  { heading: resume.headings.work, level: 2 },
  ...resume.jobs.flatMap(({ employer, place, title, start, end, tasks }): DocxBlock[] => [
    { paragraph: `${employer}, ${place}\t${years(start, end)}`, bold: true },
    { paragraph: title },
    { bullets: tasks },
  ]),
  ...schooling(resume),
  ...skills(resume),
  ...more(resume),
];

/** Jobs in a table: the time at the left, title, employer and tasks at the right. */
export const wordTable = (resume: MadeResume): DocxBlock[] => [
  ...head(resume),
  { heading: resume.headings.work, level: 2 },
  {
    table: resume.jobs.map(({ employer, place, title, start, end, tasks }) => [
      [years(start, end)],
      [title, `${employer}, ${place}`, ...tasks],
    ]),
  },
  { heading: resume.headings.school, level: 2 },
  {
    table: resume.schooling.map(({ school, degree, start, end }) => [
      [years(start, end)],
      [degree],
      [school],
    ]),
  },
  ...skills(resume),
  ...more(resume),
];

/** The whole page is a table of two cells: contact and skills beside everything else. */
export const wordSidebar = (resume: MadeResume): DocxBlock[] => [
  { heading: resume.name },
  {
    table: [
      [
        ['Contact', resume.phone, resume.email, resume.place, resume.headings.skills, ...resume.skills],
        [
          resume.headings.work,
          ...resume.jobs.flatMap(({ employer, title, start, end, tasks }) => [
            `${title}, ${employer}`,
            years(start, end),
            ...tasks,
          ]),
          resume.headings.school,
          ...resume.schooling.map(({ school, degree, end }) => `${degree}, ${school}, ${end}`),
        ],
      ],
    ],
  },
  ...more(resume),
];
