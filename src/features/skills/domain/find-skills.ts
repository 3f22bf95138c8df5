import type { DocumentWords } from '#lib/text/document-words.ts';
import { KnownWords, noNumber } from '#lib/text/known-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import type { SkillEntry } from './skill-entry.ts';
import { isJoint, type NameNode, type Vocabulary } from './vocabulary.ts';
import { wordStem } from './word-stem.ts';

/** A skill named in a text: from the first word to before the last. */
export interface FoundSkill {
  readonly entry: SkillEntry;
  readonly from: number;
  readonly to: number;
  /** Whether the name as written means other things too. */
  readonly ambiguous: boolean;
}

/** How far from an ambiguous name a word of its context may stand, in words. */
const contextReach = 25;

/** The skills a text names, the longest name at each place, in one pass. An ambiguous name counts only in its context. */
export function findSkills({ names }: Vocabulary, document: DocumentWords): FoundSkill[] {
  const found: FoundSkill[] = [];
  const { words, numbers } = document;
  const begins = beginningsOf(names);
  for (let word = 0; word < words.length; ) {
    const canBegin = begins.of(words[word] ?? '', numbers[word] ?? noNumber);
    const longest = canBegin ? longestAt(names, document, word) : undefined;
    if (longest) found.push(longest);
    word = longest ? longest.to : word + 1;
  }
  const sure = found.filter(({ ambiguous }) => !ambiguous);
  return found.filter((each) => !each.ambiguous || isInContext(each, document, sure));
}

function longestAt(names: NameNode, document: DocumentWords, from: number): FoundSkill | undefined {
  const { words, lines } = document;
  let nodes: readonly NameNode[] = [names];
  let longest: FoundSkill | undefined;
  for (let at = from; at < words.length && lines[at] === lines[from]; at++) {
    if (at > from && isJoint(words[at] ?? '')) continue;
    nodes = nodesBehind(nodes, document, at);
    if (nodes.length === 0) break;
    const ending = nodes.find((node) => node.entry && looksRight(node, document, from, at));
    if (ending?.entry) {
      longest = { entry: ending.entry, from, to: at + 1, ambiguous: ending.ambiguous ?? false };
    }
  }
  return longest;
}

const beginnings = new WeakMap<NameNode, KnownWords<boolean>>();

/** Of words, whether any name begins with them. Most begin none, and they come again and again. */
function beginningsOf(names: NameNode): KnownWords<boolean> {
  const known = beginnings.get(names);
  if (known) return known;
  const made = new KnownWords((word) => names.next.has(word) || names.next.has(wordStem(word)));
  beginnings.set(names, made);
  return made;
}

const stems = new KnownWords(wordStem);

/** The word as written and without its plural: “Sales Navigator” and “sales talks” begin alike and go on apart. */
function nodesBehind(
  nodes: readonly NameNode[],
  { words, numbers, shapes: looks }: DocumentWords,
  at: number,
): NameNode[] {
  const word = words[at] ?? '';
  const stem = stems.of(word, numbers[at] ?? noNumber);
  const behind: NameNode[] = [];
  for (const { next } of nodes) {
    const own = next.get(word);
    if (own) behind.push(own);
    const one = stem === word ? undefined : next.get(stem);
    // Several of an abbreviation keep its capitals: “Leeds” is no LEED.
    if (one && !(one.capitals && looks[at] === shapes.capital)) behind.push(one);
  }
  return behind;
}

/** A name of a few letters, or one that also means other things, must be written as a name; and `R.` is an initial. */
function looksRight(
  node: NameNode,
  { shapes: looks, words }: DocumentWords,
  from: number,
  to: number,
): boolean {
  if (!node.proper || from !== to) return true;
  if (looks[from] === shapes.oneCapital && words[from + 1] === '.' && looks[from + 2] === shapes.capital)
    return false;
  if (looks[from] !== shapes.small) return true;
  return !node.entry?.context && (words[from]?.length ?? 0) > 3;
}

function isInContext(
  { entry, from, to }: FoundSkill,
  document: DocumentWords,
  sure: readonly FoundSkill[],
): boolean {
  const { words } = document;
  const context = new Set(entry.context?.flatMap((word) => [word, wordStem(word)]));
  const speaks = (place: number) =>
    context.has(words[place] ?? '') || context.has(wordStem(words[place] ?? ''));
  for (
    let place = Math.max(0, from - contextReach);
    place < Math.min(words.length, to + contextReach);
    place++
  ) {
    if ((place < from || place >= to) && speaks(place)) return true;
  }
  return sure.some((other) => isListedWith(words, from, to, other));
}

const listSigns = new Set([',', '/', '|', '·', '•', ';', '&', 'and', 'und', 'or', 'oder', '(', ')']);

/** Whether only signs of a list stand between a name and another skill. */
function isListedWith(words: readonly string[], from: number, to: number, other: FoundSkill): boolean {
  const [start, end] = other.from >= to ? [to, other.from] : [other.to, from];
  return end > start && end - start <= 2 && words.slice(start, end).every((word) => listSigns.has(word));
}
