import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import type { Requirement } from '#features/postings/domain/requirement.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { type ShownResume, shownResume } from './passages.ts';

export const today = '2026-02-10';

/** A résumé made ready to be compared. */
export function shown(text: string): ShownResume {
  const vocabulary = ownVocabulary();
  return shownResume(text, readResume(text, { vocabulary, today }), vocabulary);
}

/** A requirement, as a posting would ask for it. */
export const asks = (text: string, part: Partial<Requirement> = {}): Requirement => ({
  text,
  kind: 'skill',
  importance: 'must',
  skill: null,
  years: null,
  span: [0, text.length],
  ...part,
});

export const developer = `JON VEGA
jon@vega.example | github.com/jonvega | 0170 1234567

WORK
2021-03 – now      Senior Developer      Brightwater Software
Built services in TypeScript and Node.js
2018-01 – 2021-02  Developer             Tin Roof Labs
Wrote TypeScript tools and PostgreSQL reports
2019-03 – 2020-02  Freelance Developer   Self-employed
Built TypeScript pages for two shops

EDUCATION
2017  BSc Computer Science, University of Northgate

TOOLS
TypeScript, PostgreSQL, Docker, Git`;
