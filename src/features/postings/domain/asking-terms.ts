import type { DocumentWords } from '#lib/text/document-words.ts';
import { importanceTerms } from './importance-terms.ts';
import type { PostingSpan } from './posting-spans.ts';
import { kindTerms } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';

/**
 * What tells whether a passage that looks like a requirement is one: how sure the first look was, its words and those
 * around it, and where in the posting it stands.
 */
export function askingTerms(
  document: DocumentWords,
  sentences: ArrayLike<number>,
  span: PostingSpan,
  section: LineSection | undefined,
): string[] {
  const chance = `chance ${Math.floor(span.chance * 10)}`;
  const part = Math.floor((4 * span.from) / Math.max(1, document.words.length));
  const length = Math.min(6, span.to - span.from);
  return [
    chance,
    `${chance} in ${section?.kind}`,
    `${chance} of ${length}`,
    `part ${part}`,
    `part ${part} in ${section?.kind}`,
    ...kindTerms(document, span, section),
    ...importanceTerms(document, sentences, span, section),
  ];
}
