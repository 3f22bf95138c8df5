import { Problem } from '#lib/problem.ts';
import { documentLimits } from './document-limits.ts';

const megabytes = documentLimits.bytes / 1024 ** 2;

const sentences = {
  empty: '{name} is empty; please save or download it again and choose the new file.',
  large: `{name} is larger than ${megabytes} MB; please save a copy without its large pictures and choose that.`,
  long: '{name} is far longer than a résumé or a posting; please choose a file with only the part you mean.',
  pages: `{name} has more than ${documentLimits.pages} pages; please save only the pages you mean as a PDF and choose that.`,
  sealed: '{name} is locked with a password; please save a copy without the password and choose that.',
  damaged: '{name} is damaged or not complete; please save or download it again.',
  textless:
    'There is no text in {name}, only pictures of it; please choose the original document, or let a text recognition (OCR) read it first.',
  letterless:
    'The letters in {name} are drawn in a way that no program can read back; please save it from the original document again.',
  swells: '{name} unpacks to far more than a real document would; nothing was read, please save it as a PDF.',
  tangled:
    '{name} is built in a way that cannot be read safely; please copy its text into a text file and choose that.',
  slow: 'Reading {name} took too long or too much memory, so it was stopped; please save it as a simple PDF and choose that.',
  doc: '{name} is in Word’s old format (.doc); please open it and save it as .docx or PDF.',
  rtf: '{name} is a rich text file (RTF); please open it and save it as .docx or PDF.',
  odt: '{name} is an OpenDocument file (ODT); please open it and save it as .docx or PDF.',
  iwork: '{name} is in the format of Apple’s Pages; please export it as PDF or Word.',
  sheet: '{name} is a spreadsheet and no text document; please save it as a PDF.',
  slides: '{name} is a presentation and no text document; please save it as a PDF.',
  archive: '{name} is a packed archive; please unpack it and choose the document inside.',
  picture:
    '{name} is a picture; please choose the original document, or let a text recognition (OCR) make a PDF of it.',
  binary: '{name} is no document that can be read here; please save it as PDF, .docx or plain text.',
} as const;

export type Refusal = keyof typeof sentences;

const longestName = 80;

/** The sentence for a document that is not read, with the way out. */
export function refusalOf(refusal: Refusal, name: string, cause?: unknown): Problem {
  const printable = name.replace(/\p{Cc}/gu, '?').trim() || 'This file';
  const shown = printable.length > longestName ? `${printable.slice(0, longestName)}…` : printable;
  const sentence = sentences[refusal].replace('{name}', () => shown);
  return new Problem(refusal === 'large' ? 413 : 422, `document-${refusal}`, sentence, { cause });
}

/** A reader found that the document is to be refused. Caught in `readDocument`, which knows the name. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`The document is refused: ${refusal}`, options);
    this.refusal = refusal;
  }
}
