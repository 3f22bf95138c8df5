import type { PageLayout } from './page-layout.ts';
import { type Remark, remark, remarkOnWhole } from './remark.ts';
import type { ReviewContext } from './review-context.ts';

/** `L E B E N S L A U F`: single letters with gaps between, at least four. */
const spaced = /(?:^|\n)[^\S\n]*(\p{Lu}(?: \p{Lu}){3,})[^\S\n]*(?=\n|$)/u;
const fewestLetters = 200;

/** What a simple parser of applications gets wrong of the pages. */
export function pageLayout({ text, layout }: ReviewContext): Remark[] {
  const heading = spacedHeading(text);
  if (!layout) return heading;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const body =
    layout.images > 0 && letters < fewestLetters
      ? [remarkOnWhole('layout-unreadable', pictures)]
      : mixedLines(text, layout);
  return [...heading, ...body, ...(layout.headerOrFooter ? [remarkOnWhole('layout-unreadable', edges)] : [])];
}

function spacedHeading(text: string): Remark[] {
  const heading = spaced.exec(text);
  if (!heading?.[1]) return [];
  const start = heading.index + heading[0].indexOf(heading[1]);
  return [remark('layout-unreadable', text, { start, end: start + heading[1].length }, gaps)];
}

/** Columns or tables that the parser mixes up; without its text, any may be. */
function mixedLines(text: string, { columns, tables, asParserSees }: PageLayout): Remark[] {
  if (columns < 2 && !tables) return [];
  const saying = columns < 2 ? table : column;
  if (asParserSees === undefined) return [remarkOnWhole('layout-unreadable', saying)];
  const mixed = firstMixedLine(text, asParserSees);
  const start = text.indexOf(mixed);
  return mixed === ''
    ? []
    : [remark('layout-unreadable', text, { start, end: start + mixed.length }, saying)];
}

const gaps = {
  severity: 1,
  why: 'With gaps between its letters, a program does not see one word here.',
  fix: 'Write the word without gaps; the wide look can be set in the program you write with.',
};
const column = {
  why: 'Simple programs read straight across both columns, so lines of one get into the other.',
  fix: 'Use a single column. Skills can stand below the jobs instead of beside them.',
};
const table = {
  severity: 2,
  why: 'This stands in a table, and simple programs mix up its cells.',
  fix: 'Write each entry as plain lines: title, employer, dates.',
};
const edges = {
  severity: 2,
  why: 'Some text stands in the header or footer of the page, where many programs do not look.',
  fix: 'Put your name and the ways to reach you into the page itself.',
};
const pictures = {
  why: 'The page is a picture, so a program finds no words in it.',
  fix: 'Save it as PDF from the program you wrote it with, instead of scanning it.',
};

/** The first long line that the parser did not get in one piece; empty when it got them all. */
function firstMixedLine(text: string, asParserSees: string): string {
  const seen = new Set(asParserSees.split('\n').map(tidy));
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line.length > 12 && !seen.has(tidy(line))) ?? '';
}

const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();
