import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { documentWords } from '#lib/text/document-words.ts';
import type { DocumentText } from '#platform/documents/document-text.ts';
import { readDocumentApart } from '#platform/documents/read-document-apart.ts';
import { detectLanguage } from '#platform/language/detect-language.ts';
import { englishSpelling } from '#platform/language/spelling.ts';
import type { DocumentFinding } from './domain/finding.ts';
import { type DateForm, type JsonResume, jsonResume } from './domain/resume/json-resume.ts';
import { readResume } from './domain/resume/read-resume.ts';
import { reviewLetter } from './domain/review/review-letter.ts';
import { reviewResume } from './domain/review/review-resume.ts';

/** A read résumé: JSON Resume, what a careful reader would point out, and the text that found no field. */
export type ResumeAnswer = JsonResume & {
  readonly findings: readonly DocumentFinding[];
  readonly unrecognised: readonly string[];
};

/** Reads a document from its bytes. Throws the `Problem` that says why it cannot be read. */
export async function documentFrom(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const read = await readDocumentApart(bytes, name);
  if (!read.ok) throw read.failure;
  return read.value;
}

/** Reads a résumé and reviews it; `today` is the day until which the present lasts. */
export async function readResumeDocument(
  document: DocumentText,
  today: string,
  dates: DateForm,
): Promise<ResumeAnswer> {
  const { text } = document;
  const reading = readResume(text, { vocabulary: ownVocabulary(), today });
  const language = (await detectLanguage(text)) ?? 'en';
  const findings = reviewResume({
    text,
    document: documentWords(text),
    reading,
    language,
    pages: document.pages,
    layout: document.layout,
    ...(language === 'en' ? { isSpeltRight: await englishSpelling() } : {}),
    today,
  });
  return { ...jsonResume(reading, dates), findings, unrecognised: reading.unrecognised };
}

/** Reviews a cover letter. */
export async function readLetterDocument(
  { text }: DocumentText,
  today: string,
): Promise<{ findings: readonly DocumentFinding[]; text: string }> {
  const language = (await detectLanguage(text)) ?? 'en';
  const findings = reviewLetter({
    text,
    document: documentWords(text),
    language,
    ...(language === 'en' ? { isSpeltRight: await englishSpelling() } : {}),
    today,
  });
  return { text, findings };
}
