import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeSpan, written } from './resume-spans.ts';

/** A text in which `{employer:Elm Press}` marks what a passage was read as, with its passages. */
export function markedSpans(marked: string): { document: DocumentWords; spans: ResumeSpan[] } {
  const found: { part: ResumePart; start: number; end: number }[] = [];
  let text = '';
  let reached = 0;
  for (const { 0: whole, 1: part, 2: words = '', index } of marked.matchAll(/\{(\w+):([^}]*)\}/g)) {
    text += marked.slice(reached, index);
    found.push({ part: part as ResumePart, start: text.length, end: text.length + words.length });
    text += words;
    reached = index + whole.length;
  }
  const document = documentWords(text + marked.slice(reached));
  const spans = found.map(({ part, start, end }) => {
    const to = document.ends.indexOf(end) + 1;
    return written(document, { part, from: document.starts.indexOf(start), to });
  });
  return { document, spans };
}

/** What was read, as `employer: Elm Press`. */
export const said = (spans: readonly ResumeSpan[]): string[] =>
  spans.map(({ part, text }) => `${part}: ${text}`);

/** Of each entry what it holds. */
export const saidOf = (entries: readonly Partial<Record<ResumePart, ResumeSpan>>[]): string[][] =>
  entries.map((entry) => Object.entries(entry).map(([part, { text }]) => `${part}: ${text}`));
