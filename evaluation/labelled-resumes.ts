import { readdirSync, readFileSync } from 'node:fs';
import { beginOf, resumeParts } from '#features/documents/domain/resume/resume-labels.ts';
import { type ResumeSpan, written } from '#features/documents/domain/resume/resume-spans.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { wordsOf } from './labelled-postings.ts';
import { type Mark, markedTexts } from './marked-text.ts';

/** A made-up résumé of which every part is known. */
export interface LabelledResume {
  readonly document: DocumentWords;
  readonly marks: readonly Mark[];
  readonly spans: readonly ResumeSpan[];
  /** A label's number for each word. */
  readonly labels: readonly number[];
}

/** The made-up résumés of the project, in a fixed order. */
export const labelledResumes = (folder = 'evaluation/resumes'): LabelledResume[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => markedTexts(readFileSync(`${folder}/${file}`, 'utf8')))
    .map(({ text, marks }) => labelled(documentWords(text), marks));

function labelled(document: DocumentWords, marks: readonly Mark[]): LabelledResume {
  const labels = document.words.map(() => 0);
  const spans = marks.flatMap((mark) => {
    const part = resumeParts.find((each) => each === mark.mark.split('.', 1)[0]);
    const words = wordsOf(document, mark);
    if (!part || !words) return [];
    for (let word = words.from; word < words.to; word++)
      labels[word] = beginOf(part) + (word > words.from ? 1 : 0);
    return [written(document, { part, ...words })];
  });
  return { document, marks, spans, labels };
}
