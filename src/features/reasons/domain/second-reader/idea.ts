import { ideasOfLetters } from './ideas-of-letters.ts';
import { ideasOfOpenings } from './ideas-of-openings.ts';
import { ideasOfPeople } from './ideas-of-people.ts';
import { ideasOfTerms } from './ideas-of-terms.ts';

/** Each idea with the words of six languages that stand for it: a learned sentence in one helps in all. */
const wordsByIdea: Readonly<Record<string, string>> = {
  ...ideasOfOpenings,
  ...ideasOfTerms,
  ...ideasOfPeople,
  ...ideasOfLetters,
};

/** The ideas, in the order of their names. */
export const ideas: readonly string[] = Object.keys(wordsByIdea).sort();

/** The number of the idea that something is not so. */
export const denial = ideas.indexOf('not');

interface WordLists {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
}

const shortestBeginning = 2;
let ready: WordLists | undefined;

/** Made ready at its first use. */
function wordLists(): WordLists {
  if (ready) return ready;
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  for (const [number, idea] of ideas.entries()) {
    for (const entry of new Set(wordsByIdea[idea]?.split(/\s+/))) {
      const list = entry.endsWith('*') ? beginnings : whole;
      const word = entry.replace('*', '');
      list.set(word, [...(list.get(word) ?? []), number]);
    }
  }
  ready = { whole, beginnings };
  return ready;
}

/** The numbers of the ideas that a folded word stands for, each once, in rising order. */
export function ideasOf(word: string): number[] {
  const { whole, beginnings } = wordLists();
  const found = new Set(whole.get(word));
  for (let length = shortestBeginning; length <= word.length; length++)
    for (const idea of beginnings.get(word.slice(0, length)) ?? []) found.add(idea);
  return [...found].sort((one, other) => one - other);
}
