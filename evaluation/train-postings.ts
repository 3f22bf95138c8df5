import { writeFileSync } from 'node:fs';
import { askingTerms } from '#features/postings/domain/asking-terms.ts';
import { stretchesOf } from '#features/postings/domain/cuts.ts';
import { importanceTerms } from '#features/postings/domain/importance-terms.ts';
import { partedSpans } from '#features/postings/domain/parted-spans.ts';
import { partingTerms } from '#features/postings/domain/parting-terms.ts';
import { postingClues } from '#features/postings/domain/posting-clues.ts';
import { postingLabels } from '#features/postings/domain/posting-labels.ts';
import { type PostingSpan, postingSpans } from '#features/postings/domain/posting-spans.ts';
import { importances, requirementKinds } from '#features/postings/domain/requirement.ts';
import { kindTerms } from '#features/postings/domain/requirement-terms.ts';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { type ChoiceModel, chancesOf, chosen } from '#lib/learned/learned-choice.ts';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import type { SequenceModel } from '#lib/sequence/sequence-model.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { type ChoiceExample, fitChoice } from './fit-choice.ts';
import {
  type LabelledPosting,
  labelledPostings,
  postingFolders,
  requirementOf,
} from './labelled-postings.ts';
import { fitSequence } from './sequence/fit-sequence.ts';
import { keptModel, modelOf } from './sequence/keep-model.ts';

/** Learns where postings ask for something, what kind of thing it is and how much it matters, from evaluation/postings. */
const folder = 'src/features/postings/domain';
const parts = 4;
const spanOptions = {
  size: postingLabels.length,
  rounds: 24,
  seenIn: 3,
  penalty: 1e-4,
  hidden: 0.3,
  rate: 0.05,
};
const choiceOptions = { seenIn: 2, penalty: 0.3, steps: 150 };
const kindOptions = { ...choiceOptions, classes: requirementKinds };
const importanceOptions = { ...choiceOptions, classes: importances };

const askingOptions = { ...choiceOptions, classes: ['no', 'yes'] };
const partingOptions = { seenIn: 3, penalty: 1, steps: 100, classes: ['one', 'two'] };

const postings = labelledPostings();
const looks = Array.from({ length: parts }, (_, part) => {
  const held = postings.filter((_each, place) => place % parts === part);
  const others = postings.filter((_each, place) => place % parts !== part);
  const model = modelOf(postingLabels, fitSequence(others.map(sequenceOf), spanOptions));
  const looked = held.map((posting) => ({ posting, spans: requirementSpans(model, posting) }));
  console.log(`part ${part + 1} of ${parts}: ${choicesRight(others, held)}`);
  return looked;
});
const parted = looks.map((held, part) => {
  const model = fitChoice(
    looks
      .filter((_, place) => place !== part)
      .flat()
      .flatMap(partingExamples),
    partingOptions,
  );
  return held.map((looked) => partedLook(model, looked));
});
for (let part = 0; part < parts; part++) {
  const others = parted.filter((_, place) => place !== part).flat();
  console.log(
    `part ${part + 1} of ${parts}: ${requirementsRight(looks[part] ?? [], others, parted[part] ?? [])}`,
  );
}
const write = (name: string, value: unknown) =>
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(value)}\n`);
write('posting-model', keptModel(postingLabels, fitSequence(postings.map(sequenceOf), spanOptions)));
write('parting-choice', fitChoice(looks.flat().flatMap(partingExamples), partingOptions));
write('asking-choice', fitChoice(parted.flat().flatMap(askingExamples), askingOptions));
write('kind-choice', fitChoice(postings.flatMap(kindExamples), kindOptions));
const carefully = labelledPostings([postingFolders[0]]);
write('importance-choice', fitChoice(carefully.flatMap(importanceExamples), importanceOptions));

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

/** What a first look by a model that has not seen the posting takes for requirements. */
interface Looked {
  readonly posting: LabelledPosting;
  readonly spans: readonly PostingSpan[];
}

function requirementSpans(model: SequenceModel, { document, sections }: LabelledPosting): PostingSpan[] {
  return postingSpans(model, document, wordClues(document), sections).filter(
    ({ part }) => part === 'requirement',
  );
}

/** Whether what stands on both sides of a cut is marked as one requirement or as two. */
function partingExamples({ posting, spans }: Looked): ChoiceExample[] {
  const { document, sections, parts: marked } = posting;
  const skills = findSkills(ownVocabulary(), document);
  const wanted = marked.filter(({ part }) => part === 'requirement');
  const markAt = (word: number) => wanted.findIndex(({ from, to }) => word >= from && word < to);
  return stretchesOf(document, spans).flatMap((stretch) =>
    stretch.cuts.flatMap((cut, place) => {
      const [left, right] = [markAt(cut.from - 1), markAt(cut.to)];
      const isOne = left >= 0 && left === right;
      if (!isOne && !cut.wasEnd && (left < 0 || right < 0)) return [];
      const section = sections[document.lines[stretch.from] ?? 0];
      const terms = new Set(partingTerms(document, section, skills, stretch, place));
      return [{ terms, label: isOne ? 'one' : 'two' }];
    }),
  );
}

function partedLook(model: ChoiceModel, { posting, spans }: Looked): Looked {
  const { document, sections } = posting;
  const skills = findSkills(ownVocabulary(), document);
  return { posting, spans: partedSpans(model, document, sections, spans, skills) };
}

function askingExamples({ posting, spans }: Looked): ChoiceExample[] {
  const { document, sections, parts: marked } = posting;
  const sentences = sentenceStarts(document);
  const wanted = marked.filter(({ part }) => part === 'requirement');
  return spans.map((span) => ({
    terms: new Set(askingTerms(document, sentences, span, sections[document.lines[span.from] ?? 0])),
    label: wanted.some((each) => overlaps(span, each)) ? 'yes' : 'no',
  }));
}

/** How well requirements are found in postings that nothing was learned from, before and after the second look. */
function requirementsRight(
  first: readonly Looked[],
  others: readonly Looked[],
  held: readonly Looked[],
): string {
  const model = fitChoice(others.flatMap(askingExamples), askingOptions);
  const kept = held.map((look) => {
    const examples = askingExamples(look);
    const spans = look.spans.filter(
      (_, place) => (chancesOf(model, examples[place]?.terms ?? [])[1] ?? 0) >= 0.45,
    );
    return { posting: look.posting, spans };
  });
  return `requirements, precision, recall and F1 ${figures(first)}; parted ${figures(held)}; with the second look ${figures(kept)}`;
}

function figures(looked: readonly Looked[]): string {
  let [found, said, there] = [0, 0, 0];
  for (const { posting, spans } of looked) {
    const left = [...spans];
    const wanted = posting.parts.filter(({ part }) => part === 'requirement');
    said += spans.length;
    there += wanted.length;
    for (const each of wanted) {
      const place = left.findIndex((span) => overlaps(span, each));
      if (place < 0) continue;
      left.splice(place, 1);
      found++;
    }
  }
  return [found / said, found / there, (2 * found) / (said + there)]
    .map((each) => each.toFixed(3))
    .join(', ');
}

function choicesRight(others: readonly LabelledPosting[], held: readonly LabelledPosting[]): string {
  const right = (examples: ChoiceExample[], model: ChoiceModel) =>
    examples.filter(({ terms, label }) => chosen(model, terms) === label).length / examples.length;
  const kinds = right(held.flatMap(kindExamples), fitChoice(others.flatMap(kindExamples), kindOptions));
  const importance = right(
    held.flatMap(importanceExamples),
    fitChoice(others.flatMap(importanceExamples), importanceOptions),
  );
  return `kind ${kinds.toFixed(3)}, importance ${importance.toFixed(3)}`;
}

/** Half of the shorter passage in common. */
function overlaps(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common >= 0.5 * Math.min(one.to - one.from, other.to - other.from);
}
