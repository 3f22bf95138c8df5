import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { knowledgeLabels } from '#features/skills/domain/knowledge/knowledge-labels.ts';
import { knowledgeIn } from '#features/skills/domain/knowledge/knowledge-spans.ts';
import type { SequenceModel } from '#lib/sequence/sequence-model.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { fitSequence, type LabelledClues } from './sequence/fit-sequence.ts';
import { keptModel, modelOf } from './sequence/keep-model.ts';

/**
 * Learns where postings name knowledge, from SkillSpan (Zhang et al., NAACL 2022; MIT licence), whose sentences are
 * not kept here: its path is the argument. What is learned are numbers for hashed clues.
 */
const sentenceSchema = z.object({
  posting: z.string(),
  tokens: z.array(z.string()),
  tags_skill: z.array(z.string()),
  tags_knowledge: z.array(z.string()),
});

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say where skillspan.jsonl lies.');
const parts = 5;
const options = {
  size: knowledgeLabels.length,
  rounds: 10,
  seenIn: 3,
  penalty: 1e-4,
  hidden: 0.2,
  rate: 0.1,
};

interface Sentence extends LabelledClues {
  readonly posting: string;
  readonly document: DocumentWords;
}

const sentences = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelled(JSON.parse(line)));
for (const part of Array.from({ length: parts }, (_, each) => each)) {
  const isOwn = ({ posting }: Sentence) => partOf(posting) === part;
  const fitted = fitSequence(
    sentences.filter((each) => !isOwn(each)),
    options,
  );
  report(modelOf(knowledgeLabels, fitted), sentences.filter(isOwn), part);
}
const kept = keptModel(knowledgeLabels, fitSequence(sentences, options));
writeFileSync('src/features/skills/domain/knowledge/knowledge-model.json', `${JSON.stringify(kept)}\n`);

function partOf(posting: string): number {
  return [...posting].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7) % parts;
}

function labelled(value: unknown): Sentence {
  const { posting, tokens, tags_skill, tags_knowledge } = sentenceSchema.parse(value);
  const document = documentWords(tokens.join(' '));
  const spans = [...spansOf(tokens, tags_knowledge, 1), ...spansOf(tokens, tags_skill, 3)];
  const labels = document.words.map((_, word) => {
    const start = document.starts[word] ?? 0;
    const span = spans.find((each) => start < each.end && (document.ends[word] ?? 0) > each.start);
    return span ? span.label + (start > span.start ? 1 : 0) : 0;
  });
  return { posting, document, clues: [wordClues(document)], labels };
}

function spansOf(tokens: readonly string[], tags: readonly string[], label: number) {
  const spans: { start: number; end: number; label: number }[] = [];
  let place = 0;
  let open = false;
  for (const [position, token] of tokens.entries()) {
    const tag = tags[position] ?? 'O';
    const last = spans.at(-1);
    if (tag.startsWith('I') && open && last) last.end = place + token.length;
    else if (tag !== 'O') spans.push({ start: place, end: place + token.length, label });
    open = tag !== 'O';
    place += token.length + 1;
  }
  return spans;
}

/** Word by word: how often a word is said to belong to a mention, and does. */
function report(model: SequenceModel, held: readonly Sentence[], part: number): void {
  const words = held.flatMap(({ document, clues, labels }) => {
    const { inside } = knowledgeIn(document, clues[0] ?? wordClues(document), model);
    return [...inside].map((chance, word) => ({
      said: chance >= 0.25,
      is: labels[word] === 1 || labels[word] === 2,
    }));
  });
  const count = (holds: (word: (typeof words)[number]) => boolean) => words.filter(holds).length;
  const right = count(({ said, is }) => said && is);
  const figures = [right / count(({ said }) => said), right / count(({ is }) => is)].map((each) =>
    each.toFixed(3),
  );
  console.log(`part ${part + 1} of ${parts}: words of knowledge, precision and recall ${figures.join(', ')}`);
}
