import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import type { Observation } from './observation.ts';
import { readBetweenLines } from './read-between-lines.ts';
import { sentencesOf } from './sentences.ts';
import type { Wording } from './wording.ts';
import { dutchWording } from './wording-dutch.ts';
import { englishWording } from './wording-english.ts';
import { frenchWording } from './wording-french.ts';
import { germanWording } from './wording-german.ts';
import { portugueseWording } from './wording-portuguese.ts';
import { spanishWording } from './wording-spanish.ts';
import { wordsPassedOn } from './words-passed-on.ts';

/** Languages of one firm mix, so every sentence is read in each of them. */
const languages: readonly Wording[] = [
  englishWording,
  germanWording,
  dutchWording,
  portugueseWording,
  spanishWording,
  frenchWording,
];

/** What the employer wrote, or is known to have said, sentence by sentence. */
export function observeWording(rejection: RejectionCase): Observation[] {
  const mails = (rejection.mails ?? []).map((mail) => `${mail.subject ?? ''}\n\n${mail.text ?? ''}`);
  return [...mails, ...wordsPassedOn(rejection.facts ?? [])].flatMap(readAllWords);
}

/** The facts that the words of an employer show, each with its sentence: in plain words, or as they seem to tell. */
export function readAllWords(text: string): Observation[] {
  const sentences = sentencesOf(text);
  const plain = plainlyIn(sentences);
  return [...plain, ...readBetweenLines(sentences, plain)];
}

/** The facts that the plain words of an employer show, each with its sentence. */
export const readEmployersWords = (text: string): Observation[] => plainlyIn(sentencesOf(text));

const plainlyIn = (sentences: readonly string[]): Observation[] =>
  sentences.flatMap((quote) => idsIn(quote).map((evidenceId) => ({ evidenceId, quote })));

/** A sentence that says something is not boilerplate, whatever phrases it also holds. */
function idsIn(sentence: string): EvidenceId[] {
  const ids = languages.flatMap((wording) =>
    (Object.keys(wording) as EvidenceId[]).filter((id) =>
      wording[id]?.some((phrase) => phrase.test(sentence)),
    ),
  );
  const telling = ids.filter((id) => id !== 'boilerplate');
  return [...new Set(telling.length > 0 ? telling : ids)];
}
