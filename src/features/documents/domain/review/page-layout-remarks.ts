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
    layout.images > 0 && letters < fewestLetters ? [remarkOnWhole('only-picture')] : mixedLines(text, layout);
  return [...heading, ...body, ...(layout.headerOrFooter ? [remarkOnWhole('page-edges')] : [])];
}

function spacedHeading(text: string): Remark[] {
  const heading = spaced.exec(text);
  if (!heading?.[1]) return [];
  const start = heading.index + heading[0].indexOf(heading[1]);
  return [remark('letters-apart', text, { start, end: start + heading[1].length })];
}

/** Columns or tables that the parser mixes up; without its text, any may be. */
function mixedLines(text: string, { columns, tables, asParserSees }: PageLayout): Remark[] {
  if (columns < 2 && !tables) return [];
  const says = columns < 2 ? 'table' : 'columns';
  if (asParserSees === undefined) return [remarkOnWhole(says)];
  const mixed = firstMixedLine(text, asParserSees);
  const start = text.indexOf(mixed);
  return mixed === '' ? [] : [remark(says, text, { start, end: start + mixed.length })];
}

/** The first long line that the parser did not get in one piece; empty when it got them all. */
function firstMixedLine(text: string, asParserSees: string): string {
  const seen = new Set(asParserSees.split('\n').map(tidy));
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line.length > 12 && !seen.has(tidy(line))) ?? '';
}

const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();
