import type { Answers } from './case.ts';
import { causes } from './cause.ts';
import { type EvidenceId, evidenceOf } from './evidence.ts';
import type { WorthAsking } from './explanation.ts';
import type { Observation } from './observation.ts';
import type { Parameters } from './parameters.ts';
import { type Posterior, posterior } from './posterior.ts';
import { type Question, questions } from './question.ts';
import { type Situation, situationWith } from './situation.ts';

const leastGain = 0.01;

/** The open questions of this stage, the most telling first. What is known or was answered is not asked again. */
export function tellsMore(
  situation: Situation,
  parameters: Parameters,
  observations: readonly Observation[],
  answered: Answers = {},
): WorthAsking[] {
  const now = posterior(situation, parameters);
  return questions
    .filter((question) => question.stages.includes(situation.stage) && answered[question.id] === undefined)
    .filter((question) => !isKnown(question, observations))
    .map((question) => ({ ...asShown(question), gain: expectedGain(question, situation, parameters, now) }))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain);
}

const asShown = ({ id, text, how, answers }: Question): Omit<WorthAsking, 'gain'> => ({
  id,
  question: text,
  ...(how !== undefined && { how }),
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

/**
 * Expected fall in entropy over the possible answers, in bits: how much less open the picture is after an answer
 * than the mixture of the pictures that all answers would leave.
 */
function expectedGain(
  { answers }: Question,
  situation: Situation,
  parameters: Parameters,
  now: Posterior,
): number {
  const weights = answers.map(
    ({ share, evidenceId }) => share * (evidenceId ? expectedRatio(evidenceId, now) : 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const after = answers.map(({ evidenceId }, place) => ({
    share: (weights[place] ?? 0) / total,
    shares: sharesOf(evidenceId ? posterior(situationWith(situation, evidenceId), parameters) : now),
  }));
  const mixture = sharesOf(now).map((_, place) =>
    after.reduce((sum, { share, shares }) => sum + share * (shares[place] ?? 0), 0),
  );
  const left = after.reduce((sum, { share, shares }) => sum + share * entropy(shares), 0);
  return Math.max(0, entropy(mixture) - left);
}

/** How many times likelier an answer is now than in general: what came after is likelier under some causes. */
function expectedRatio(id: EvidenceId, { causes: shares, unknown }: Posterior): number {
  const { acts, ratios } = evidenceOf(id);
  if (acts === 'before') return 1;
  return causes.reduce((sum, cause) => sum + shares[cause] * (ratios[cause] ?? 1), unknown);
}

const sharesOf = ({ causes: shares, unknown }: Posterior): number[] => [
  ...causes.map((cause) => shares[cause]),
  unknown,
];

/** Shannon entropy of shares that sum to one, in bits. */
function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}
