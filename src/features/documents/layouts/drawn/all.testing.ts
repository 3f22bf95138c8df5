import { type DocxBlock, madeDocx } from '#platform/documents/made-docx.testing.ts';
import { type DrawnPage, madePdf } from '#platform/documents/made-pdf.testing.ts';
import type { MadeResume } from '../made-resume.testing.ts';
import { leftSidebar, rightSidebar, twoColumns } from './columns.testing.ts';
import { datesLeft, tabular } from './dates-left.testing.ts';
import {
  capitals,
  datesRight,
  placesRight,
  plain,
  spacedHeadings,
  stacked,
  titleAtCompany,
  titlesBelowEmployer,
} from './plain.testing.ts';
import { table } from './table.testing.ts';
import { twoPages } from './two-pages.testing.ts';
import { wordSidebar, wordTable, wordTabs } from './word.testing.ts';

/** How a résumé becomes a file. */
export interface Layout {
  readonly about: string;
  readonly bytes: (resume: MadeResume) => Promise<Uint8Array>;
}

const pdf = (about: string, draw: (resume: MadeResume) => readonly DrawnPage[]): Layout => ({
  about: `${about} (PDF)`,
  bytes: (resume) => madePdf(draw(resume)),
});
const word = (about: string, blocks: (resume: MadeResume) => readonly DocxBlock[]): Layout => ({
  about: `${about} (Word)`,
  bytes: (resume) => madeDocx(blocks(resume)),
});

export const layouts: readonly Layout[] = [
  pdf('one column with bullets', plain),
  pdf('two columns', twoColumns),
  pdf('a sidebar at the left', leftSidebar),
  pdf('a sidebar at the right', rightSidebar),
  pdf('letter-spaced headings', spacedHeadings),
  pdf('title at company in one line', titleAtCompany),
  pdf('dates in a left column', datesLeft),
  pdf('dates at the right margin', datesRight),
  pdf('places and dates at the right margin', placesRight),
  pdf('a table of jobs', table),
  pdf('two pages with a header', twoPages),
  pdf('a tabular CV', tabular),
  pdf('titles below their employer', titlesBelowEmployer),
  pdf('all capitals', capitals),
  pdf('every fact in a line of its own', stacked),
  word('dates behind tabs', wordTabs),
  word('a table of jobs', wordTable),
  word('a table as sidebar', wordSidebar),
];
