import { z } from 'zod';

const words = z.string().trim().max(5_000).default('').catch('');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(500).default([]).catch([]);

/** A file in the open format JSON Resume (jsonresume.org), as others write it: every part may be missing. */
export const givenResumeSchema = z
  .object({
    basics: z
      .object({ name: words, email: words, phone: words, url: words, summary: words })
      .optional()
      .catch(undefined),
    work: list(
      z.object({
        name: words,
        /** Its name in older files. */
        company: words,
        position: words,
        startDate: words,
        endDate: words,
        summary: words,
        highlights: list(words),
      }),
    ),
    education: list(
      z.object({ institution: words, studyType: words, area: words, startDate: words, endDate: words }),
    ),
    skills: list(z.object({ name: words, keywords: list(words) })),
    certificates: list(z.object({ name: words })),
    languages: list(z.object({ language: words, fluency: words })),
  })
  .refine(({ basics, work, education }) => basics || work.length > 0 || education.length > 0);
export type GivenResume = z.infer<typeof givenResumeSchema>;
