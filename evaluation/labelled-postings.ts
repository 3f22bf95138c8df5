import { readdirSync, readFileSync } from 'node:fs';
import {
  beginOf,
  joinLabel,
  longestJoin,
  noLabel,
  type PostingPart,
  postingParts,
} from '#features/postings/domain/posting-labels.ts';
import type { Importance, RequirementKind } from '#features/postings/domain/requirement.ts';
import type { WordSpan } from '#features/postings/domain/requirement-terms.ts';
import { type LineSection, sectionsOf } from '#features/postings/domain/sections.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { type Mark, markedTexts } from './marked-text.ts';

/** A made-up posting of which every part is known. */
export interface LabelledPosting {
  readonly document: DocumentWords;
  readonly sections: readonly LineSection[];
  readonly marks: readonly Mark[];
  readonly parts: readonly (Mark & WordSpan & { readonly part: PostingPart })[];
  /** A label's number for each word. */
  readonly labels: readonly number[];
}

export const postingFolders = ['evaluation/postings', 'evaluation/postings-without-flags'] as const;

/**
 * The made-up postings of the project, in a fixed order. In those of the second folder no flags are marked, and how much a thing
 * matters is marked more freely.
 */
export const labelledPostings = (folders: readonly string[] = postingFolders): LabelledPosting[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((file) => `${folder}/${file}`),
    )
    .flatMap((path) => markedTexts(readFileSync(path, 'utf8')))
    .map(({ text, marks }) => labelled(text, marks));

function labelled(text: string, marks: readonly Mark[]): LabelledPosting {
  const document = documentWords(text);
  const parts = marks.flatMap((mark) => {
    const part = partOf(mark.mark);
    const span = wordsOf(document, mark);
    return part && span ? [{ ...mark, ...span, part }] : [];
  });
  return { document, sections: sectionsOf(document), marks, parts, labels: labelsOf(document, parts) };
}

const partOf = (mark: string): PostingPart | undefined =>
  /^[mnu]\./.test(mark) ? 'requirement' : postingParts.find((part) => part === mark);

/** The words of a passage; undefined when it holds none. */
export function wordsOf({ starts, ends }: DocumentWords, { start, end }: Mark): WordSpan | undefined {
  const from = ends.findIndex((each) => each > start);
  if (from < 0) return undefined;
  let to = from;
  while (to < starts.length && (starts[to] ?? end) < end) to++;
  return to > from ? { from, to } : undefined;
}

function labelsOf(document: DocumentWords, parts: LabelledPosting['parts']): number[] {
  const labels = document.words.map(() => noLabel);
  for (const { part, from, to } of parts)
    labels.fill(beginOf(part) + 1, from, to).fill(beginOf(part), from, from + 1);
  for (const { part, from } of parts) {
    const begin = part === 'requirement' ? leadFrom(document, labels, from) : from;
    if (from - begin <= longestJoin) labels.fill(joinLabel, begin, from);
  }
  return labels;
}

/** Where the words without a label right before a passage begin, in its line. */
function leadFrom({ lines }: DocumentWords, labels: readonly number[], from: number): number {
  let begin = from;
  while (begin > 0 && labels[begin - 1] === noLabel && lines[begin - 1] === lines[from]) begin--;
  return begin;
}

const importances: Readonly<Record<string, Importance>> = { m: 'must', n: 'nice', u: 'unclear' };

/** What a requirement's mark says: `m.experience.3` is a must, experience, three years. */
export function requirementOf({ mark }: Mark): { importance: Importance; kind: RequirementKind } {
  const [letter = '', kind] = mark.split('.');
  return { importance: importances[letter] ?? 'unclear', kind: kind as RequirementKind };
}
