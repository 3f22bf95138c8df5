import { ownVocabulary } from '../known-skills.ts';
import { type NameNode, type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { wordStem } from '../word-stem.ts';
import { joinedEntries } from './joined-entries.ts';
import type { ListedEntry } from './listed-entry.ts';
import { ownNames } from './own-names.ts';

/** Rebound's own vocabulary and what lists add to it. Every name of its own is found as before. */
export function widenedVocabulary(listed: Iterable<ListedEntry>): Vocabulary {
  const own = ownVocabulary();
  const more = vocabularyOf(joinedEntries(listed, ownNames()));
  return { names: grafted(own.names, more.names), entries: new Map([...own.entries, ...more.entries]) };
}

/** Both trees in one. Where both have a name, the first one's is kept; neither is changed. */
function grafted(first: NameNode, second: NameNode): NameNode {
  const next = new Map(first.next);
  for (const [word, branch] of second.next) {
    // A text is followed by the written word before its stem, so `statistics` would hide what grows from `statistic`.
    const stem = wordStem(word);
    const key = !next.has(word) && next.has(stem) ? stem : word;
    const before = next.get(key);
    next.set(key, before ? grafted(before, branch) : branch);
  }
  return first.entry ? { ...first, next } : { ...second, next };
}
