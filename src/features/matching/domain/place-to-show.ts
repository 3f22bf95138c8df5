import { z } from 'zod';
import type { ResumeReading } from '#features/documents/domain/resume/resume-reading.ts';
import type { RequirementKind } from '#features/postings/domain/requirement.ts';

/** The parts of a résumé, and the letter, where something could be said. */
const placesToShow = ['skills', 'work', 'education', 'certificates', 'languages', 'letter'] as const;

/** Where a résumé could say something, and where that part stands in it; null when it has no such part yet. */
export const placeToShowSchema = z.object({
  part: z.enum(placesToShow),
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
});
export type PlaceToShow = z.output<typeof placeToShowSchema>;

const parts: Readonly<Record<RequirementKind, PlaceToShow['part']>> = {
  skill: 'skills',
  experience: 'work',
  degree: 'education',
  certificate: 'certificates',
  language: 'languages',
  permit: 'letter',
  location: 'letter',
  schedule: 'letter',
  other: 'work',
};

/** Where the person could show what they have: only the place. The words are theirs. */
export function placeToShow(kind: RequirementKind, reading: ResumeReading): PlaceToShow {
  const part = parts[kind];
  return { part, span: spanOf(part, reading) };
}

function spanOf(part: PlaceToShow['part'], reading: ResumeReading): PlaceToShow['span'] {
  const { jobs, schooling, skills, certificates, languages } = reading;
  switch (part) {
    case 'skills':
      return skills.find(({ listed }) => listed)?.span ?? null;
    case 'work':
      return jobs[0]?.span ?? null;
    case 'education':
      return schooling[0]?.span ?? null;
    case 'certificates':
      return (certificates[0] ?? schooling[0])?.span ?? null;
    case 'languages':
      return languages[0]?.span ?? null;
    case 'letter':
      return null;
  }
}
