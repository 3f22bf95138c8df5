import type { Stage } from '#features/applications/domain/event.ts';
import type { Answers } from './case.ts';
import { causes } from './cause.ts';
import { type EvidenceId, evidenceOf } from './evidence.ts';
import type { WorthAsking } from './explanation.ts';
import type { Observation } from './observation.ts';
import type { Posterior } from './posterior.ts';
import { type Question, questions } from './question.ts';

const leastGain = 0.01;

/** The open questions of this stage, the most telling first. What is known or was answered is not asked again. */
export function tellsMore(
  current: Posterior,
  stage: Stage,
  observations: readonly Observation[],
  answered: Answers = {},
): WorthAsking[] {
  return questions
    .filter((question) => question.stages.includes(stage) && answered[question.id] === undefined)
    .filter((question) => !isKnown(question, observations))
    .map((question) => ({ ...asShown(question), gain: expectedGain(question, current) }))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain);
}

const asShown = ({ id, text, answers }: Question): Omit<WorthAsking, 'gain'> => ({
  id,
  question: text,
  answers: answers.map(({ label, evidenceId }) => ({ label, evidenceId: evidenceId ?? null })),
});

/** A fact of the same group answers the question too, except that a posting can be both old and posted again. */
function isKnown({ answers }: Question, observations: readonly Observation[]): boolean {
  const groups = new Set(observations.map(({ evidenceId }) => evidenceOf(evidenceId).group));
  const seen = new Set(observations.map(({ evidenceId }) => evidenceId));
  return answers.some(({ evidenceId }) => {
    if (evidenceId === undefined) return false;
    const { group } = evidenceOf(evidenceId);
    return seen.has(evidenceId) || (group !== 'posting-life' && groups.has(group));
  });
}

/** Expected fall in entropy over the possible answers: the mutual information of cause and answer, in bits. */
function expectedGain(question: Question, current: Posterior): number {
  const shares = [...causes.map((cause) => current.causes[cause]), current.unknown];
  const answersOf = [...causes, undefined].map((cause) => answerShares(question, cause));
  const after = question.answers.map((_, position) => {
    const joint = shares.map((share, index) => share * (answersOf[index]?.[position] ?? 0));
    const chance = joint.reduce((sum, value) => sum + value, 0);
    return chance > 0 ? chance * entropy(joint.map((value) => value / chance)) : 0;
  });
  return Math.max(0, entropy(shares) - after.reduce((sum, value) => sum + value, 0));
}

/** How often each answer is given under a cause; under the unknown, as often as in general. */
function answerShares({ answers }: Question, cause: (typeof causes)[number] | undefined): number[] {
  const ratio = (id: EvidenceId | undefined) => (id && cause ? (evidenceOf(id).ratios[cause] ?? 1) : 1);
  const weighed = answers.map(({ share, evidenceId }) => share * ratio(evidenceId));
  const total = weighed.reduce((sum, value) => sum + value, 0);
  return weighed.map((value) => value / total);
}

/** Shannon entropy of shares that sum to one, in bits. */
function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}
