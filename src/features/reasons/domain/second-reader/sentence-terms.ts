import { plainWords } from '#lib/text/plain-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import { denial, ideas, ideasOf } from './idea.ts';

/** What one word shows: its root, the terms it brings by itself, and its ideas. */
interface WordLook {
  readonly root: string;
  readonly terms: readonly string[];
  readonly ideas: readonly number[];
}

const shortestWithRoot = 4;
const shortestWithBeginning = 6;
const beginningLetters = 5;
/** So many words after a denial are taken as denied. */
const denied = 3;
const known = new Map<string, WordLook>();
const mostKnown = 20_000;

function lookAt(word: string): WordLook {
  const seen = known.get(word);
  if (seen) return seen;
  const form = /^\d/.test(word) ? '#' : word;
  const root = form.length < shortestWithRoot ? form : wordRoot(form);
  const beginning = form.length < shortestWithBeginning ? [] : [`${form.slice(0, beginningLetters)}-`];
  const look = { root, terms: [`${root}*`, ...beginning], ideas: ideasOf(form) };
  if (known.size < mostKnown) known.set(word, look);
  return look;
}

/** The names of two ideas together, by their numbers. */
const together = ideas.map((one) => ideas.map((other) => `@${one} ${other}`));
const alone = ideas.map((idea) => `@${idea}`);
const deniedIdeas = ideas.map((idea) => `!${idea}`);

/**
 * What a sentence shows, as terms of a learned choice: the roots and beginnings of its words, each root with the one before,
 * the ideas its words stand for, each two of them together, and those that are denied.
 */
export function sentenceTerms(sentence: string): Set<string> {
  const terms = new Set<string>();
  const seen = new Set<number>();
  let before = '^';
  let sinceDenial = Number.POSITIVE_INFINITY;
  for (const word of plainWords(sentence)) {
    const look = lookAt(word);
    for (const term of look.terms) terms.add(term);
    terms.add(`${before} ${look.root}`);
    before = look.root;
    sinceDenial = look.ideas.includes(denial) ? 0 : sinceDenial + 1;
    for (const idea of look.ideas) {
      seen.add(idea);
      if (sinceDenial > 0 && sinceDenial <= denied) terms.add(deniedIdeas[idea] ?? '');
    }
  }
  addIdeas(
    terms,
    [...seen].sort((one, other) => one - other),
  );
  return terms;
}

function addIdeas(terms: Set<string>, seen: readonly number[]): void {
  for (const [place, idea] of seen.entries()) {
    terms.add(alone[idea] ?? '');
    const pairs = together[idea] ?? [];
    for (let next = place + 1; next < seen.length; next++) terms.add(pairs[seen[next] ?? 0] ?? '');
  }
}
