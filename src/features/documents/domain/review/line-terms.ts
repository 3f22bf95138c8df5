import { foldWord } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { resumeClassesOf } from '../resume/resume-lexicon.ts';
import { hasNumber, type LineWords, lineWords } from './line-words.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewSentence } from './review-sentences.ts';
import { placesOf } from './sentence-places.ts';

const kinds = Object.keys(lineWords) as LineWords[];
const beginning = 5;

/** What the learned choice looks at in each clause of a document: its words, its form, and where it stands. */
export function lineTerms(context: ReviewContext): Set<string>[] {
  const places = placesOf(context);
  return context.clauses.map((clause, at) => {
    const terms = new Set<string>(['bias']);
    addWords(context, clause, terms);
    addForm(context, clause, terms);
    const { place, isAlone, isFirst, isLast } = places[at] ?? {
      place: 'other',
      isAlone: true,
      isFirst: false,
      isLast: false,
    };
    terms.add(`in:${place}`);
    terms.add(`alone:${isAlone}`);
    if (isFirst) terms.add('first');
    if (isLast) terms.add(`last:${place}`);
    const before = context.clauses[at - 1];
    if (before) terms.add(`before:number:${hasNumber(before.text)}`);
    const form = [...terms].filter((term) => /^(?:has|number|size|form):/.test(term));
    for (const term of form) terms.add(`${place}&${term}`);
    return terms;
  });
}

function addWords({ document }: ReviewContext, { from, to }: ReviewSentence, terms: Set<string>): void {
  let before = '^';
  for (let word = from; word < to; word++) {
    const shape = document.shapes[word] ?? 0;
    if (shape === shapes.sign) continue;
    const written = numbers.get(shape) ?? document.words[word] ?? '';
    terms.add(written);
    terms.add(`${before} ${written}`);
    if (written.length > beginning) terms.add(`${written.slice(0, beginning)}*`).add(`*${written.slice(-3)}`);
    for (const name of resumeClassesOf(written)) terms.add(`class:${name}`);
    before = written;
  }
  terms.add(`${before} $`);
}

/** All years are one word, and all other numbers. */
const numbers = new Map<number, string>([
  [shapes.year, '1999'],
  [shapes.number, '#'],
  [shapes.numberAndLetters, '#'],
]);

function addForm({ document }: ReviewContext, { from, to, text }: ReviewSentence, terms: Set<string>): void {
  const has = kinds.filter((kind) => lineWords[kind].test(text));
  for (const kind of has) terms.add(`has:${kind}`);
  const measured = hasNumber(text);
  terms.add(`number:${measured}`);
  for (const kind of has) terms.add(`has:${kind}&${measured}`);
  const looks = document.shapes.slice(from, to);
  const words = looks.filter((look) => look !== shapes.sign).length;
  const commas = document.words
    .slice(from, to)
    .filter((word) => word === ',' || word === '·' || word === '/').length;
  const capitals = looks
    .slice(1)
    .filter((look) => look === shapes.capital || look === shapes.allCapitals).length;
  terms.add(`size:${sizeOf(words)}`);
  terms.add(`form:commas:${Math.min(commas, 4)}`);
  terms.add(`form:names:${Math.min(capitals, 3)}`);
  terms.add(`form:stop:${/[.!]$/.test(text)}`);
  terms.add(`form:list:${commas > 0 && words <= 4 * (commas + 1)}:${measured}:${capitals > 0}`);
  terms.add(`form:start:${/\p{L}+/u.exec(foldWord(text))?.[0].slice(-3) ?? ''}`);
  terms.add(`form:${/\b(?:i|my|me|ich|mein\p{L}*|mir|we)\b/iu.test(text) ? 'self' : 'no-self'}`);
  terms.add(`form:begins:${looks[0]}`);
}

const sizeOf = (words: number): number =>
  [2, 3, 4, 6, 8, 11, 15, 22, 35].filter((most) => words > most).length;
