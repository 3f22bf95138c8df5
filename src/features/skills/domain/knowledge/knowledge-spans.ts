import { labelChances } from '#lib/sequence/label-chances.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { knowledgeClues } from './knowledge-labels.ts';
import { knowledgeModel } from './knowledge-model.ts';

/** A mention of a piece of knowledge: words from the first to before the last, in UTF-16 offsets. */
export interface KnowledgeSpan {
  readonly start: number;
  readonly end: number;
}

/** From which probability on a word counts as part of a mention. Lower than a half: people rather see one too many. */
const enough = 0.3;
const [none, begins, goesOn] = [0, 1, 2];

/** How probable it is that each word belongs to a mention of knowledge, and that it begins one. */
export interface KnowledgeChances {
  readonly inside: Float64Array;
  readonly begins: Float64Array;
}

export function knowledgeChances(document: DocumentWords): KnowledgeChances {
  const model = knowledgeModel();
  const size = model.labels.length;
  const chances = labelChances(model, knowledgeClues(document));
  const of = (word: number, label: number) => chances[word * size + label] ?? 0;
  const count = document.words.length;
  return {
    inside: Float64Array.from({ length: count }, (_, word) => of(word, begins) + of(word, goesOn)),
    begins: Float64Array.from({ length: count }, (_, word) => of(word, begins)),
  };
}

/** Mentions of knowledge: tools, fields, methods, standards, languages. */
export function knowledgeSpans(document: DocumentWords, chances = knowledgeChances(document)): KnowledgeSpan[] {
  const spans: { start: number; end: number }[] = [];
  let before = none;
  for (let word = 0; word < document.words.length; word++) {
    const inside = chances.inside[word] ?? 0;
    if (inside < enough) {
      before = none;
      continue;
    }
    const start = document.starts[word] ?? 0;
    const end = document.ends[word] ?? 0;
    const current = spans.at(-1);
    if (before !== none && current && (chances.begins[word] ?? 0) < inside / 2) current.end = end;
    else spans.push({ start, end });
    before = goesOn;
  }
  return spans;
}
