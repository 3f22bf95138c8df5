import { findSkills } from '#features/skills/domain/find-skills.ts';
import { knowledgeIn } from '#features/skills/domain/knowledge/knowledge-spans.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { completenessOf } from './completeness.ts';
import { contractIn } from './contract-in.ts';
import { findFlags } from './flags/find-flags.ts';
import { scamProbability } from './flags/scam-probability.ts';
import { mentionedSkills } from './mentioned-skills.ts';
import { payIn } from './pay-in.ts';
import type { PostingPart } from './posting-labels.ts';
import { postingModel } from './posting-models.ts';
import type { PostingReading } from './posting-reading.ts';
import { type PostingSpan, postingSpans } from './posting-spans.ts';
import { readRequirements } from './read-requirements.ts';
import { responsibilitiesIn } from './responsibilities.ts';
import { sectionsOf } from './sections.ts';

/** What is known of a posting beside its text. */
export interface ReadPostingOptions {
  readonly vocabulary: Vocabulary;
  /** The year now: nobody can have used for eight years what is three years old. */
  readonly year: number;
}

/** Reads a posting's text. The same text gives the same answer; spans are in UTF-16 offsets of the text. */
export function readPosting(text: string, { vocabulary, year }: ReadPostingOptions): PostingReading {
  const document = documentWords(text);
  const sections = sectionsOf(document);
  const clues = wordClues(document);
  const spans = postingSpans(postingModel(), document, clues, sections);
  const found = findSkills(vocabulary, document);
  const requirements = readRequirements(document, sections, spans, found);
  const salary = payIn(text) ?? null;
  const told = (part: PostingPart) => surest(spans, part, text, document);
  const title = told('title');
  const company = told('company');
  const responsibilities = responsibilitiesIn(document, sections);
  const flags = findFlags({
    document,
    sections,
    requirements,
    pay: salary ?? undefined,
    title,
    company,
    year,
  });
  return {
    title,
    company,
    location: told('place'),
    salary,
    postedAt: null,
    contract: contractIn(text, requirements),
    completeness: completenessOf({ words: document.words.length, requirements, responsibilities }),
    requirements,
    skills: mentionedSkills(document, found, knowledgeIn(document, clues)),
    responsibilities,
    flags,
    scam: { probability: scamProbability({ document, sections, flags, title }) },
  };
}

/** The passage most surely of a part; near the beginning counts. */
function surest(
  spans: readonly PostingSpan[],
  part: PostingPart,
  text: string,
  { starts, ends }: { starts: readonly number[]; ends: readonly number[] },
): string | null {
  const of = spans.filter((span) => span.part === part);
  const weight = (span: PostingSpan) =>
    span.chance - 0.3 * ((starts[span.from] ?? 0) / Math.max(200, text.length));
  const best = of.toSorted((one, other) => weight(other) - weight(one))[0];
  if (!best) return null;
  const written = text.slice(starts[best.from], ends[best.to - 1]);
  // Of “Baker (m/f)” no half bracket stays.
  return written.replace(/\s*\([^)]*$/, '').replace(/[\s,;:.–-]+$/, '');
}
