import { z } from 'zod';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { Problem } from '#lib/problem.ts';
import { readHtml } from '#platform/documents/html/read-html.ts';
import { jobPostingIn } from './domain/job-posting-markup.ts';
import type { PostingReading } from './domain/posting-reading.ts';
import { readPosting } from './domain/read-posting.ts';
import { withTold } from './domain/with-told.ts';

/** One posting on the command line: its words, or the page it stood on. */
const postingLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().nullish(),
  html: z.string().nullish(),
});

/** A read posting; `text` is what was read when it came as a page. */
export type PostingAnswer = { readonly id: string | number; readonly text?: string } & PostingReading;

/** Reads one line of `read posting --jsonl`. Throws a `Problem` when it is not such a line. */
export function readPostingLine(value: unknown, year: number): PostingAnswer {
  const line = postingLineSchema.safeParse(value);
  if (!line.success) throw new Problem(400, 'line-invalid', z.prettifyError(line.error).replace(/\s+/g, ' '));
  const { id, text, html } = line.data;
  if (typeof text === 'string') return { id, ...readPostingText(text, year) };
  if (typeof html === 'string') return { id, ...readPostingPage(html, year) };
  throw new Problem(400, 'line-invalid', 'A posting needs a “text” or an “html”.');
}

/** Reads the words of a posting. */
export const readPostingText = (text: string, year: number): PostingReading =>
  readPosting(text, { vocabulary: ownVocabulary(), year });

/** Reads a saved page: by its own description of the opening when it has one. */
export function readPostingPage(html: string, year: number): PostingReading & { text: string } {
  const { told = {}, description } = jobPostingIn(html) ?? {};
  const { text } = readHtml(new TextEncoder().encode(description ?? html));
  return { text, ...withTold(readPostingText(text, year), told) };
}
