import { labelChances } from '#lib/sequence/label-chances.ts';
import type { Clues } from '#lib/sequence/label-scores.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { knowledgeLabels } from './knowledge-labels.ts';
import { knowledgeModel } from './knowledge-model.ts';

/** A mention of a piece of knowledge: words from the first to before the last, in UTF-16 offsets. */
export interface KnowledgeSpan {
  readonly start: number;
  readonly end: number;
}

/** From which probability on a word counts as part of a mention. Lower than a half: people rather see one too many. */
const enough = 0.25;
const begins = knowledgeLabels.indexOf('B-knowledge');
const goesOn = knowledgeLabels.indexOf('I-knowledge');

/** Where a text names knowledge. */
export interface Knowledge {
  readonly spans: readonly KnowledgeSpan[];
  /** How probable it is that each word belongs to a mention. */
  readonly inside: Float64Array;
}

/** Mentions of knowledge: tools, fields, methods, standards, languages. `clues` are the document’s `wordClues`. */
export function knowledgeIn(
  { words, starts, ends }: DocumentWords,
  clues: Clues,
  model = knowledgeModel(),
): Knowledge {
  const size = model.labels.length;
  const chances = labelChances(model, [clues]);
  const inside = new Float64Array(words.length);
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (let word = 0; word < words.length; word++) {
    const begun = chances[word * size + begins] ?? 0;
    const chance = begun + (chances[word * size + goesOn] ?? 0);
    inside[word] = chance;
    const current = spans.at(-1);
    if (chance >= enough && open && current && begun < chance / 2) current.end = ends[word] ?? 0;
    else if (chance >= enough) spans.push({ start: starts[word] ?? 0, end: ends[word] ?? 0 });
    open = chance >= enough;
  }
  return { spans, inside };
}
