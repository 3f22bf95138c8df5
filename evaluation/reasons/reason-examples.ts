import { employerReasons } from '#features/reasons/domain/employer-reason.ts';
import { type HintedId, plainOf } from '#features/reasons/domain/evidence-hinted.ts';
import { readEmployersWords } from '#features/reasons/domain/observe-wording.ts';
import { tellsNothing } from '#features/reasons/domain/second-reader/hint.ts';
import { sentenceTerms } from '#features/reasons/domain/second-reader/sentence-terms.ts';
import { sentencesOf } from '#features/reasons/domain/sentences.ts';
import type { ChoiceExample } from '../fit-choice.ts';
import { labelledMails } from '../labelled-mails.ts';
import type { LabelledWords } from './labelled-words.ts';

/** A sentence to learn from, with the part of the data it stands in. */
export interface ReasonExample extends ChoiceExample {
  readonly text: string;
  readonly lang: string;
  readonly part: number;
  /** Phrases were found in it, so that it is not read again. */
  readonly isPlain: boolean;
}

/** Sentences of mails that name no reason: some do all the same, so each counts little. */
const countFromMails = 0.3;

/**
 * Each labelled sentence as an example. Sentences at the same place of a list often mean the same in several languages: they
 * are kept in one part, so that none is judged by its translation.
 */
export function reasonExamples(words: readonly LabelledWords[], parts: number): ReasonExample[] {
  const places = new Map<string, number>();
  return words.map(({ text, lang, says }) => {
    const list = `${lang} ${says}`;
    const place = places.get(list) ?? 0;
    places.set(list, place + 1);
    return {
      text,
      lang,
      label: hintIds.get(says) ?? tellsNothing,
      terms: sentenceTerms(text),
      part: place % parts,
      isPlain: readEmployersWords(text).length > 0,
    };
  });
}

const hintIds = new Map<string, HintedId>([
  ...Object.entries(plainOf).map(([hinted, plain]) => [plain, hinted as HintedId] as const),
  ['says-qualification', 'hints-requirement'],
]);

/** Sentences of the project’s labelled rejections that name no reason. */
export function generalExamples(parts: number): ReasonExample[] {
  const mails = labelledMails().filter(
    ({ kind, reason }) => kind === 'rejection' && employerReasons[reason ?? 'generic'] === 'boilerplate',
  );
  const sentences = [...new Set(mails.flatMap(({ mail }) => sentencesOf(mail.text ?? '')))];
  return sentences.map((text, at) => ({
    text,
    lang: 'mails',
    label: tellsNothing,
    terms: sentenceTerms(text),
    count: countFromMails,
    part: at % parts,
    isPlain: readEmployersWords(text).length > 0,
  }));
}
