import type { DocumentWords } from '#lib/text/document-words.ts';
import { importanceTerms } from './importance-terms.ts';
import type { PostingSpan } from './posting-spans.ts';
import { kindTerms } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';
import type { TermTaker } from './term-taker.ts';
import { WrittenTerms } from './written-terms.ts';

/**
 * What tells whether a passage that looks like a requirement is one, beside what tells its kind and its importance: how
 * sure the first look was, and where in the posting it stands.
 */
export function takeAskingTerms(
  taker: TermTaker,
  { words }: DocumentWords,
  { chance, from, to }: PostingSpan,
  section: LineSection | undefined,
): void {
  const tenth = Math.floor(chance * 10);
  const part = Math.floor((4 * from) / Math.max(1, words.length));
  taker.term(`chance ${tenth}`);
  taker.term(`chance ${tenth} in ${section?.kind}`);
  taker.term(`chance ${tenth} of ${Math.min(6, to - from)}`);
  taker.term(`part ${part}`);
  taker.term(`part ${part} in ${section?.kind}`);
}

/** All that tells whether a passage that looks like a requirement is one, as text. */
export function askingTerms(
  document: DocumentWords,
  sentences: ArrayLike<number>,
  span: PostingSpan,
  section: LineSection | undefined,
): string[] {
  const terms = new WrittenTerms(document.words);
  takeAskingTerms(terms, document, span, section);
  return [
    ...terms.all,
    ...kindTerms(document, span, section),
    ...importanceTerms(document, sentences, span, section),
  ];
}
