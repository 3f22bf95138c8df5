import { z } from 'zod';
import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { readPosting } from '#features/postings/domain/read-posting.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { Problem } from '#lib/problem.ts';
import type { MatchResult } from './domain/match-result.ts';
import { matchResume } from './domain/match-resume.ts';
import { shownResume } from './domain/passages.ts';

const pairSchema = z.object({
  id: z.union([z.string(), z.number()]),
  posting: z.object({ text: z.string() }),
  resume: z.object({ text: z.string() }),
});

/** Compares one pair of `match --jsonl`. Throws a `Problem` when it is no such line. */
export function matchLine(value: unknown, today: string): { readonly id: string | number } & MatchResult {
  const line = pairSchema.safeParse(value);
  if (!line.success) throw new Problem(400, 'line-invalid', z.prettifyError(line.error).replace(/\s+/g, ' '));
  const { id, posting, resume } = line.data;
  return { id, ...matchTexts(posting.text, resume.text, today) };
}

/** Compares a posting’s text with a résumé’s. */
export function matchTexts(posting: string, resume: string, today: string): MatchResult {
  const vocabulary = ownVocabulary();
  const { requirements } = readPosting(posting, { vocabulary, year: Number(today.slice(0, 4)) });
  const shown = shownResume(resume, readResume(resume, { vocabulary, today }), vocabulary);
  return matchResume(requirements, shown, { vocabulary, today });
}
