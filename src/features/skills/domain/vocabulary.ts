import { documentWords } from '#lib/text/document-words.ts';
import type { SkillEntry } from './skill-entry.ts';
import { wordStem } from './word-stem.ts';

/** A place in the tree of names: what may follow, and the entry whose name ends here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  entry?: SkillEntry;
  /** Whether the name is written with a capital letter wherever it stands. */
  proper?: boolean;
  /** Whether it is one word in capitals throughout. */
  capitals?: boolean;
  /** Whether the name also means other things, so that it counts only in its context. */
  ambiguous?: boolean;
}

/** Names of skills, ready to be found in a text in one pass, and what they have to do with one another. */
export interface Vocabulary {
  readonly names: NameNode;
  readonly entries: ReadonlyMap<string, SkillEntry>;
}

/** A vocabulary of these entries. Of two entries with one name the earlier has it. */
export function vocabularyOf(entries: readonly SkillEntry[]): Vocabulary {
  const names: NameNode = { next: new Map() };
  const byName = new Map<string, SkillEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, entry);
  }
  for (const entry of byName.values()) addName(names, entry.name, entry);
  for (const entry of byName.values()) for (const name of entry.also ?? []) addName(names, name, entry);
  return { names, entries: byName };
}

/** Other names of an ambiguous entry that are longer than this are clear by themselves: “Golang” for “Go”. */
const longestDoubtful = 4;

/** Whether a name needs its context; “Ruby on Rails”, several words with a capital letter, does not. */
const isDoubtful = (name: string, entry: SkillEntry, words: readonly string[]): boolean =>
  name.length <= longestDoubtful || (name === entry.name && (words.length === 1 || !/\p{Lu}/u.test(name)));

function addName(root: NameNode, name: string, entry: SkillEntry): void {
  const { words } = documentWords(name);
  const proper = /\p{Lu}/u.test(name);
  let node = root;
  for (const word of words) {
    if (isJoint(word)) continue;
    const key = proper ? word : wordStem(word);
    const next = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  if (node === root || node.entry) return;
  node.entry = entry;
  node.proper = proper;
  node.capitals = proper && words.length === 1 && name === name.toUpperCase();
  node.ambiguous = entry.context !== undefined && isDoubtful(name, entry, words);
}

/** Signs inside a name that people write or leave out: `front-end`, `CI/CD`. */
export const isJoint = (word: string): boolean =>
  word === '-' || word === '/' || word === '–' || word === '.';
