import type { Requirement } from '#features/postings/domain/requirement.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { chosen } from '#lib/learned/learned-choice.ts';
import { type MatchEvidence, matchEvidence } from './match-evidence.ts';
import type { MatchedRequirement, MatchResult } from './match-result.ts';
import { matchStatuses } from './match-status.ts';
import type { Passage, ShownResume } from './passages.ts';
import { proofsFor } from './proofs-for.ts';
import { statusChoice } from './status-model.ts';
import { statusTerms } from './status-terms.ts';

export interface MatchOptions {
  readonly vocabulary: Vocabulary;
  /** The day until which jobs that go on last. */
  readonly today: string;
}

/** Compares a posting’s requirements with a résumé. The same two give the same answer. */
export function matchResume(
  requirements: readonly Requirement[],
  resume: ShownResume,
  { vocabulary, today }: MatchOptions,
): MatchResult {
  const matched = requirements.map((requirement) => {
    const evidence = matchEvidence(requirement, resume, vocabulary, today);
    return matchedRequirement(requirement, evidence, resume);
  });
  const count = (importance: Requirement['importance']) => {
    const of = matched.filter((each) => each.importance === importance);
    return { met: of.filter(({ status }) => status === 'met').length, of: of.length };
  };
  return { requirements: matched, must: count('must'), nice: count('nice') };
}

function matchedRequirement(
  requirement: Requirement,
  evidence: MatchEvidence,
  resume: ShownResume,
): MatchedRequirement {
  const name = chosen(statusChoice, statusTerms(requirement, evidence, resume));
  const status = matchStatuses.find((each) => each === name) ?? 'unclear';
  const { years } = evidence;
  const isShown = status === 'met' || status === 'partly';
  return {
    ...requirement,
    status,
    proof: isShown ? proofsFor(requirement, evidence, resume).map((passage) => proofOf(passage, resume)) : [],
    yearsShown: requirement.years === null || years === undefined ? null : Math.round(years * 10) / 10,
  };
}

const proofOf = ({ start, end, section }: Passage, { document }: ShownResume) => ({
  quote: document.text.slice(start, end),
  section,
  span: [start, end] as [number, number],
});
