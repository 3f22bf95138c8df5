import { isCommonWord } from '#lib/text/common-words.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';

/** Phrases by the roots of their telling words, each with what it means; ready to be found in one pass. */
export interface PhraseTree<Meaning> {
  readonly next: Map<string, PhraseTree<Meaning>>;
  readonly meanings: Meaning[];
}

/** A phrase found in a row of roots: from the first to before the last. */
export interface FoundPhrase<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly from: number;
  readonly to: number;
}

export const phraseTree = <Meaning>(): PhraseTree<Meaning> => ({ next: new Map(), meanings: [] });

/** The roots of the words that say something, in their order. */
export const tellingRoots = (words: readonly string[]): string[] =>
  words.filter((word) => !isCommonWord(word)).map(wordRoot);

/** A phrase of common words alone is passed over: it would be found everywhere. */
export function addPhrase<Meaning>(tree: PhraseTree<Meaning>, phrase: string, meaning: Meaning): void {
  let node = tree;
  for (const root of tellingRoots(documentWords(phrase).words)) {
    const next = node.next.get(root) ?? phraseTree<Meaning>();
    node.next.set(root, next);
    node = next;
  }
  if (node !== tree) node.meanings.push(meaning);
}

/** Every phrase in a row of roots, also those inside of longer ones. */
export function findPhrases<Meaning>(
  tree: PhraseTree<Meaning>,
  roots: readonly string[],
): FoundPhrase<Meaning>[] {
  const found: FoundPhrase<Meaning>[] = [];
  for (let from = 0; from < roots.length; from++) {
    let node: PhraseTree<Meaning> | undefined = tree;
    for (let to = from; to < roots.length; to++) {
      node = node.next.get(roots[to] ?? '');
      if (!node) break;
      if (node.meanings.length > 0) found.push({ meanings: node.meanings, from, to: to + 1 });
    }
  }
  return found;
}
