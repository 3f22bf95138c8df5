import type { FoundSkill } from '#features/skills/domain/find-skills.ts';
import { isCommonWord } from '#lib/text/common-words.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Cut, Stretch } from './cuts.ts';
import { classesOf } from './requirement-lexicon.ts';
import type { LineSection } from './sections.ts';

const most = 6;
const upTo = (count: number): number => Math.min(most, count);
const classOf = (word: string | undefined): string => (word && classesOf(word)[0]) ?? 'none';
const telling = (words: readonly string[]): number =>
  Math.min(3, words.filter((word) => !isCommonWord(word)).length);

/** Words in front of a cut that speak for one requirement or for several. */
const leading = new Set(
  'experience knowledge such including like with in of skills both between either using as erfahrung kenntnisse ability able'.split(
    ' ',
  ),
);

/** What tells whether two requirements meet at a cut, or one goes on: the words on both sides and what joins them. */
export function partingTerms(
  document: DocumentWords,
  section: LineSection | undefined,
  skills: readonly FoundSkill[],
  stretch: Stretch,
  place: number,
): string[] {
  const { words, shapes } = document;
  const { cuts } = stretch;
  const cut = cuts[place];
  if (!cut) return [];
  const from = cuts[place - 1]?.to ?? stretch.from;
  const to = cuts[place + 1]?.from ?? stretch.to;
  const [left, right] = [words.slice(from, cut.from), words.slice(cut.to, to)];
  const joint = `${cut.wasEnd ? 'end' : 'in'} ${words.slice(cut.from, cut.to).join(' ')}`;
  const several = `cuts ${upTo(cuts.length)}`;
  const sizes = [`left ${upTo(left.length)}`, `right ${upTo(right.length)}`];
  const named = `${namedIn(skills, from, cut.from)} ${namedIn(skills, cut.to, to)}`;
  const position = place === 0 ? 'first' : place === cuts.length - 1 ? 'last' : 'middle';
  const before = words.slice(stretch.from, cut.from);
  const firsts = `${classOf(left[0])} ${classOf(right[0])}`;
  const atJoint = [
    several,
    ...sizes,
    sizes.join(' '),
    `right begins ${right[0]}`,
    `left ends ${left.at(-1)}`,
    `left begins ${left[0]}`,
    `begins ${words[stretch.from]}`,
    `right class ${classOf(right[0])}`,
    `left class ${classOf(left[0])}`,
    `right ends class ${classOf(right.at(-1))}`,
    `classes ${firsts}`,
    `skills ${named}`,
    `section ${section?.kind}`,
    `shape ${shapes[cut.to]}`,
    `place ${position}`,
    `or behind ${words.slice(cut.from, stretch.to).some(isOr)}`,
    `or before ${before.some(isOr)}`,
    `open ${isOpen(before)}`,
    `telling left ${telling(left)}`,
    `telling right ${telling(right)}`,
    ...before.filter((word) => leading.has(word)).map((word) => `before ${word}`),
  ];
  return [
    'any',
    joint,
    ...atJoint.map((term) => `${term} ${joint}`),
    sizes.join(' '),
    `right begins ${right[0]}`,
    `right begins ${right[0]} ${right[1]}`,
    `left ends ${left.at(-1)}`,
    `left begins ${left[0]}`,
    `right ends ${right.at(-1)}`,
    `begins ${words[stretch.from]}`,
    `skills ${named}`,
    `skills ${named} ${several}`,
    `section ${section?.kind} ${cut.wasEnd}`,
    `least sure ${Math.floor(5 * Math.min(...stretch.spans.map(({ chance }) => chance)))}`,
    ...sidesTerms(left, right, cut),
  ];
}

function sidesTerms(left: readonly string[], right: readonly string[], cut: Cut): string[] {
  const [ofLeft, ofRight] = [new Set(left.flatMap(classesOf)), new Set(right.flatMap(classesOf))];
  return [
    ...[...ofRight].map((name) => `right has ${name} ${cut.wasEnd}`),
    ...[...ofLeft].map((name) => `left has ${name} ${cut.wasEnd}`),
    ...[...ofRight].filter((name) => ofLeft.has(name)).map((name) => `both have ${name}`),
  ];
}

const isOr = (word: string): boolean => word === 'or' || word === 'oder';

const isOpen = (words: readonly string[]): boolean =>
  words.filter((word) => word === '(').length > words.filter((word) => word === ')').length;

/** Whether some words are the name of a skill, hold one, or hold none. */
function namedIn(skills: readonly FoundSkill[], from: number, to: number): string {
  const inside = skills.filter((skill) => skill.from >= from && skill.to <= to);
  if (inside.length === 0) return 'none';
  return inside.some((skill) => skill.from <= from + 1 && skill.to >= to - 1) ? 'whole' : 'some';
}
