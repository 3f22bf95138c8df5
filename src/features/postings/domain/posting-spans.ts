import { labelChances } from '#lib/sequence/label-chances.ts';
import type { Clues } from '#lib/sequence/label-scores.ts';
import type { SequenceModel } from '#lib/sequence/sequence-model.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { postingClues } from './posting-clues.ts';
import { joinLabel, noLabel, type PostingPart, postingParts } from './posting-labels.ts';
import type { WordSpan } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';

export interface PostingSpan extends WordSpan {
  readonly part: PostingPart;
  /** The mean probability (0–1) that its words belong to such a part. */
  readonly chance: number;
}

/** Below this probability of being nothing, a word belongs to the most probable part; what may join two items is nothing sooner. */
const nothing = 0.75;
const nothingBetween = 0.4;
const joins = new Set([',', ';', '/', '&', 'and', 'und', '+', '•', '|', 'plus', 'sowie']);

/** The passages of a posting that are a requirement, a title, an employer or a place, in their order; `words` are its `wordClues`. */
export function postingSpans(
  model: SequenceModel,
  document: DocumentWords,
  words: Clues,
  sections: readonly LineSection[],
): PostingSpan[] {
  const size = model.labels.length;
  const chances = labelChances(model, [words, postingClues(document, sections)]);
  const spans: { part: PostingPart; from: number; to: number; sum: number }[] = [];
  let current: (typeof spans)[number] | undefined;
  for (let word = 0; word < document.words.length; word++) {
    const most = joins.has(document.words[word] ?? '') ? nothingBetween : nothing;
    const { label, chance } = labelOf(chances, word * size, most);
    if (label === noLabel) {
      current = undefined;
      continue;
    }
    const part = postingParts[(label - 1) >> 1] ?? 'requirement';
    const begins = label % 2 === 1 || document.lines[word] !== document.lines[word - 1];
    if (current && !begins && current.part === part) {
      current.to = word + 1;
      current.sum += chance;
    } else {
      current = { part, from: word, to: word + 1, sum: chance };
      spans.push(current);
    }
  }
  return spans.map(({ sum, ...span }) => ({ ...span, chance: sum / (span.to - span.from) }));
}

function labelOf(chances: Float64Array, at: number, most: number): { label: number; chance: number } {
  if ((chances[at] ?? 0) + (chances[at + joinLabel] ?? 0) >= most) return { label: noLabel, chance: 0 };
  let label = 1;
  for (let each = 2; each < joinLabel; each++) {
    if ((chances[at + each] ?? 0) > (chances[at + label] ?? 0)) label = each;
  }
  const other = label % 2 === 1 ? label + 1 : label - 1;
  return { label, chance: (chances[at + label] ?? 0) + (chances[at + other] ?? 0) };
}
