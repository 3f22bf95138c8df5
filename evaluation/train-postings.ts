import { writeFileSync } from 'node:fs';
import { importanceTerms } from '#features/postings/domain/importance-terms.ts';
import { postingClues } from '#features/postings/domain/posting-clues.ts';
import { postingLabels } from '#features/postings/domain/posting-labels.ts';
import { postingSpans } from '#features/postings/domain/posting-spans.ts';
import { importances, requirementKinds } from '#features/postings/domain/requirement.ts';
import { kindTerms } from '#features/postings/domain/requirement-terms.ts';
import { chosen } from '#lib/learned/learned-choice.ts';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { type ChoiceExample, fitChoice } from './fit-choice.ts';
import { type LabelledPosting, labelledPostings, requirementOf } from './labelled-postings.ts';
import { fitSequence } from './sequence/fit-sequence.ts';
import { keptModel, modelOf } from './sequence/keep-model.ts';

/** Learns where postings ask for something, what kind of thing it is and how much it matters, from evaluation/postings. */
const folder = 'src/features/postings/domain';
const parts = 4;
const spanOptions = {
  size: postingLabels.length,
  rounds: 24,
  seenIn: 2,
  penalty: 1e-4,
  hidden: 0.3,
  rate: 0.05,
};
const choiceOptions = { seenIn: 2, penalty: 0.3, steps: 150 };
const kindOptions = { ...choiceOptions, classes: requirementKinds };
const importanceOptions = { ...choiceOptions, classes: importances };

const postings = labelledPostings();
for (let part = 0; part < parts; part++) {
  const held = postings.filter((_, place) => place % parts === part);
  const others = postings.filter((_, place) => place % parts !== part);
  console.log(`part ${part + 1} of ${parts}: ${reportOf(others, held)}`);
}
const write = (name: string, value: unknown) =>
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(value)}\n`);
write('posting-model', keptModel(postingLabels, fitSequence(postings.map(sequenceOf), spanOptions)));
write('kind-choice', fitChoice(postings.flatMap(kindExamples), kindOptions));
write('importance-choice', fitChoice(postings.flatMap(importanceExamples), importanceOptions));

function sequenceOf({ document, sections, labels }: LabelledPosting) {
  return { clues: [wordClues(document), postingClues(document, sections)], labels };
}

function kindExamples({ document, sections, parts: found }: LabelledPosting): ChoiceExample[] {
  return found
    .filter(({ part }) => part === 'requirement')
    .map((mark) => ({
      terms: new Set(kindTerms(document, mark, sections[document.lines[mark.from] ?? 0])),
      label: requirementOf(mark).kind,
    }));
}

function importanceExamples({ document, sections, parts: found }: LabelledPosting): ChoiceExample[] {
  const sentences = sentenceStarts(document);
  return found
    .filter(({ part }) => part === 'requirement')
    .map((mark) => ({
      terms: new Set(importanceTerms(document, sentences, mark, sections[document.lines[mark.from] ?? 0])),
      label: requirementOf(mark).importance,
    }));
}

/** How well parts of postings are found in postings that nothing was learned from. */
function reportOf(others: readonly LabelledPosting[], held: readonly LabelledPosting[]): string {
  const model = modelOf(postingLabels, fitSequence(others.map(sequenceOf), spanOptions));
  let [found, said, there] = [0, 0, 0];
  for (const { document, sections, parts: marked } of held) {
    const spans = postingSpans(model, document, wordClues(document), sections).filter(
      ({ part }) => part === 'requirement',
    );
    const wanted = marked.filter(({ part }) => part === 'requirement');
    said += spans.length;
    there += wanted.length;
    found += wanted.filter((each) => spans.some((span) => overlaps(span, each))).length;
  }
  const right = (examples: ChoiceExample[], model: Parameters<typeof chosen>[0]) =>
    examples.filter(({ terms, label }) => chosen(model, terms) === label).length / examples.length;
  const kinds = right(held.flatMap(kindExamples), fitChoice(others.flatMap(kindExamples), kindOptions));
  const importance = right(
    held.flatMap(importanceExamples),
    fitChoice(others.flatMap(importanceExamples), importanceOptions),
  );
  const [precision, recall] = [found / said, found / there];
  return `requirements, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; kind ${kinds.toFixed(3)}; importance ${importance.toFixed(3)}`;
}

/** Half of the shorter passage in common. */
function overlaps(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common >= 0.5 * Math.min(one.to - one.from, other.to - other.from);
}
