import type { FlagPlace } from './flag-place.ts';
import { technologyYears } from './technology-years.ts';

const counts =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const german: Readonly<Record<string, number>> = {
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  fünfzehn: 15,
};
const years = new RegExp(
  String.raw`\b(\d{1,2}|${counts.join('|')}|${Object.keys(german).join('|')}|a decade)(?: ?\+| or more| plus)?(?: ?(?:-|–|to|bis) ?\d{1,2} ?\+?)?[ -]?(?:full |good |solid )?(?:years?\b|yrs?\b|jahren?\b)?['’]?`,
  'gi',
);
/** How far the years may stand from the thing. */
const near = 60;
/** What tells that years are no demand. */
const noDemand =
  /founded|since|ago|with us for|has been|we(?:['’]ve| have)|contract|old\b|roadmap|over the (?:last|next|past)/i;

/** What is soon looked for, since most lines name none of them. */
const anyTechnology = new RegExp(technologyYears.map(([words]) => words.source).join('|'));

/** Where more years are asked for with a technology than it exists, in the year that is given. */
export function impossibleYears(text: string, year: number): FlagPlace | undefined {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const found = inLine(line[0], year);
    if (found)
      return { id: 'impossible-years', start: line.index + found.start, end: line.index + found.end };
  }
  return undefined;
}

function inLine(line: string, year: number): { start: number; end: number } | undefined {
  const small = line.toLowerCase();
  if (small.length !== line.length || !/years?|yrs?|jahre|decade/.test(small)) return undefined;
  if (!anyTechnology.test(small)) return undefined;
  for (const [words, since] of technologyYears) {
    const thing = words.exec(small);
    const found = thing && askedBeside(line, thing.index, thing.index + thing[0].length, year - since);
    if (found) return found;
  }
  return undefined;
}

/** Where more than the years that are possible are asked for near the thing. */
function askedBeside(line: string, start: number, end: number, possible: number) {
  for (const asked of line.matchAll(years)) {
    const behind = asked.index + asked[0].length;
    const gap = asked.index > end ? line.slice(end, asked.index) : line.slice(behind, start);
    const isTooLong = unit.test(asked[0]) && countOf(asked[1] ?? '') > possible;
    if (isTooLong && isTogether(gap) && !noDemand.test(gap)) {
      return { start: Math.min(asked.index, start), end: Math.max(behind, end) };
    }
  }
  return undefined;
}

const unit = /years?|yrs?|jahr|decade/i;

/** No other number of years, and no new sentence, stands between. */
const isTogether = (gap: string): boolean => gap.length <= near && !/[.!?](?: |$)|\d|;/.test(gap);

function countOf(written: string): number {
  const word = written.toLowerCase();
  if (word === 'a decade') return 10;
  const place = counts.indexOf(word);
  return place >= 0 ? place + 1 : (german[word] ?? Number(word));
}
