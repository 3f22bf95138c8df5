import { writeFileSync } from 'node:fs';
import { layoutClues } from '#features/documents/domain/resume/layout-clues.ts';
import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { resumeClues } from '#features/documents/domain/resume/resume-clues.ts';
import { resumeLabels } from '#features/documents/domain/resume/resume-labels.ts';
import type { ResumeModels } from '#features/documents/domain/resume/resume-spans.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { bestLabels } from '#lib/sequence/best-labels.ts';
import type { SequenceModel } from '#lib/sequence/sequence-model.ts';
import { type LabelledResume, labelledResumes } from './labelled-resumes.ts';
import { countFields } from './resume-fields.ts';
import { type FittedSequence, fitSequence } from './sequence/fit-sequence.ts';
import { keptModel, modelOf } from './sequence/keep-model.ts';

/** Learns what the passages of a résumé are, in two looks, from evaluation/resumes. */
const parts = 3;
const options = { size: resumeLabels.length, rounds: 16, seenIn: 3, penalty: 1e-4, hidden: 0.3, rate: 0.07 };
/** With 25 labels, small weights of many clues add up. */
const negligible = 0.03;
const folder = 'src/features/documents/domain/resume';

const resumes = labelledResumes();
const fitted = fitBoth(partsBut(resumes, 0));
report(
  { first: modelOf(resumeLabels, fitted.first), second: modelOf(resumeLabels, fitted.second) },
  onlyPart(resumes, 0),
);
const { first, second } = fitBoth(resumes);
for (const [name, fitted] of Object.entries({ first, second })) {
  writeFileSync(
    `${folder}/resume-model-${name}.json`,
    `${JSON.stringify(keptModel(resumeLabels, fitted, negligible))}\n`,
  );
}

/** The second look must see first looks as they will be: at résumés that nothing was learned from. */
function fitBoth(all: readonly LabelledResume[]): { first: FittedSequence; second: FittedSequence } {
  const looked = Array.from({ length: parts }, (_, part) => {
    const model = modelOf(resumeLabels, fitFirst(partsBut(all, part)));
    return onlyPart(all, part).map((resume) => secondSequence(resume, model));
  });
  return { first: fitFirst(all), second: fitSequence(looked.flat(), options) };
}

function fitFirst(all: readonly LabelledResume[]): FittedSequence {
  const sequences = all.map(({ document, labels }) => ({ clues: resumeClues(document), labels }));
  return fitSequence(sequences, options);
}

function secondSequence({ document, labels }: LabelledResume, model: SequenceModel) {
  const clues = resumeClues(document);
  return { clues: [...clues, layoutClues(document, bestLabels(model, clues))], labels };
}

function partsBut(all: readonly LabelledResume[], part: number): LabelledResume[] {
  return all.filter((_, place) => place % parts !== part);
}

function onlyPart(all: readonly LabelledResume[], part: number): LabelledResume[] {
  return all.filter((_, place) => place % parts === part);
}

/** Precision and recall of fields, in résumés that nothing was learned from. */
function report(models: ResumeModels, held: readonly LabelledResume[]): void {
  const counts = { right: 0, said: 0, there: 0 };
  for (const resume of held) {
    const reading = readResume(resume.document.text, {
      vocabulary: ownVocabulary(),
      today: '2026-11-26',
      models,
    });
    countFields(resume, reading, counts);
  }
  const { right, said, there } = counts;
  const figures = [right / said, right / there, (2 * right) / (said + there)].map((share) =>
    share.toFixed(3),
  );
  console.log(
    `${held.length} résumés: precision, recall and F1 of fields ${figures.join(', ')} (${there} fields)`,
  );
}
