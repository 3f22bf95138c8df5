import type { Requirement } from '#features/postings/domain/requirement.ts';
import type { Vocabulary } from '#features/skills/domain/vocabulary.ts';
import { chosen } from '#lib/learned/learned-choice.ts';
import { lacksLanguage } from './lacks-language.ts';
import { type MatchEvidence, matchEvidence } from './match-evidence.ts';
import type { MatchedRequirement, MatchResult } from './match-result.ts';
import { type MatchStatus, matchStatuses } from './match-status.ts';
import type { Passage, ShownResume } from './passages.ts';
import { type Proof, proofsFor } from './proofs-for.ts';
import { proofChoice, statusChoice } from './status-model.ts';
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
  const proofs = proofsFor(proofChoice, requirement, evidence, resume);
  const name = chosen(statusChoice, statusTerms(requirement, evidence, proofs, resume));
  const likeliest = lacksLanguage(requirement, evidence.wanted, resume)
    ? 'missing'
    : (matchStatuses.find((each) => each === name) ?? 'unclear');
  const isShown = (likeliest === 'met' || likeliest === 'partly') && proofs.length > 0;
  // What nothing in the résumé shows is never called shown.
  const status = isShown || likeliest === 'unclear' ? likeliest : 'missing';
  const { years } = evidence;
  return {
    ...requirement,
    status,
    proof: tellingProofs(proofs, status).map(({ compared }) => proofOf(compared.passage, resume)),
    yearsShown: requirement.years === null || years === undefined ? null : Math.round(years * 10) / 10,
  };
}

const mostProofs = 3;
/** A passage less probable than this shows nothing. */
const leastChance = 0.06;
/** Of what cannot be told, a passage that comes this near is worth a look. */
const worthALook = 0.3;

/** The most probable passages: of what is shown in any case one, of what is missing none. */
function tellingProofs(proofs: readonly Proof[], status: MatchStatus): Proof[] {
  if (status === 'missing') return [];
  const least = status === 'unclear' ? worthALook : leastChance;
  const first = status === 'unclear' ? -1 : 0;
  return proofs.filter(({ chance }, rank) => rank === first || chance >= least).slice(0, mostProofs);
}

const proofOf = ({ start, end, section }: Passage, { document }: ShownResume) => ({
  quote: document.text.slice(start, end),
  section,
  span: [start, end] as [number, number],
});
