import { addPhrase, findPhrases, phraseTree } from './phrase-tree.ts';
import entries from './shown-by.json' with { type: 'json' };

/** How strongly a passage speaks for something: not at all, in part, or so that a fair reader is convinced. */
export type Shows = 0 | 1 | 2;

interface Sign {
  readonly entry: number;
  readonly shows: Shows;
}

/** Things that postings ask for, by what asks and by what shows them: knowledge of the working world, written for the project. */
const asking = phraseTree<number>();
const showing = phraseTree<Sign>();
for (const [entry, [asked = '', shows = '', near = '']] of entries.entries()) {
  for (const phrase of asked.split(' / ')) {
    addPhrase(asking, phrase, entry);
    addPhrase(showing, phrase, { entry, shows: 2 });
  }
  for (const phrase of shows.split(', ')) addPhrase(showing, phrase, { entry, shows: 2 });
  for (const phrase of near.split(', ')) addPhrase(showing, phrase, { entry, shows: 1 });
}

/** A thing that is asked for, and which of the roots ask for it: from the first to before the last. */
export interface AskedEntry {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/** The known things in what is asked, the longest at each place. */
export function askedEntries(roots: readonly string[]): AskedEntry[] {
  const found = findPhrases(asking, roots);
  const isInside = (one: AskedEntry, other: AskedEntry) =>
    other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;
  const all = found.flatMap(({ meanings, from, to }) => meanings.map((entry) => ({ entry, from, to })));
  return all.filter((one) => !all.some((other) => isInside(one, other)));
}

/** The known things that words show, and how strongly. */
export function shownEntries(roots: readonly string[]): Map<number, Shows> {
  const found = new Map<number, Shows>();
  for (const { meanings } of findPhrases(showing, roots)) {
    for (const { entry, shows } of meanings) {
      if (shows > (found.get(entry) ?? 0)) found.set(entry, shows);
    }
  }
  return found;
}
