import type { EvidenceId } from './evidence.ts';

/**
 * The reason as the reader of the mails names it (the fact `employer-reason`), and what it shows.
 * Its quote comes with the fact `employer-quote`. General words (`generic`, `other_candidates`) show nothing.
 */
export const employerReasons: Readonly<Record<string, EvidenceId>> = {
  generic: 'boilerplate',
  other_candidates: 'boilerplate',
  filled: 'says-filled',
  internal: 'says-inside-hire',
  closed: 'says-closed',
  skills: 'names-skill',
  experience: 'says-qualification',
  location: 'says-condition',
  salary: 'says-terms',
};
