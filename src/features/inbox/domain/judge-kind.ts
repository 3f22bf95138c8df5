import { type MailKind, mailKinds } from './job-mail.ts';
import { type KindLexicon, kindLexicon, type TermFound } from './kind-lexicon.ts';
import { kindModel, logRules } from './kind-model.ts';
import { termValue } from './kind-terms.ts';
import { learnedShare } from './learned-share.ts';
import type { MailEvidence } from './mail-evidence.ts';
import { type Likelihoods, likelihoodsOf, weighEvidence } from './weigh-evidence.ts';

/** The kinds with their probabilities, and the learned terms that counted. */
export interface Judgement {
  readonly likelihoods: Likelihoods;
  readonly terms: readonly TermFound[];
}

/** What the rules must give a no for learned words to strengthen it. */
const leastForNo = 0.3;

/** The scores, in which words alone never claim a rejection that the rules do not see. */
export function withFoundedNo(scores: readonly number[], byRules: readonly number[]): number[] {
  const byRulesAlone = logRules(byRules);
  return scores.map((score, at) =>
    mailKinds[at] === 'rejection' && (byRules[at] ?? 0) < leastForNo
      ? Math.min(score, byRulesAlone[at] ?? score)
      : score,
  );
}

let ready: KindLexicon | undefined;
/** Made at its first use, so that no start waits for it. */
function lexicon(): KindLexicon {
  ready ??= kindLexicon(kindModel);
  return ready;
}

/** Weighs the rules' verdict together with the learned words. */
export function judgeKind(evidence: MailEvidence): Judgement {
  const byRules = rulesProbabilities(evidence);
  const share = learnedShare(evidence, byRules);
  const scores = logRules(byRules);
  if (share === 0) return { terms: [], likelihoods: likelihoodsOf(scores, 1) };
  const { find, weights } = lexicon();
  const { subject, text } = evidence.words;
  const terms = [...find(subject, 's'), ...find(text, 't')];
  const value = share * termValue(subject.words.length + text.words.length);
  for (const { row } of terms) {
    const first = row * mailKinds.length;
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = (scores[kind] ?? 0) + value * (weights[first + kind] ?? 0);
  }
  return { terms, likelihoods: likelihoodsOf(withFoundedNo(scores, byRules), 1) };
}

/** What the rules alone say, in the order of `mailKinds`. */
export function rulesProbabilities({ cues, structure }: MailEvidence): number[] {
  const likelihoods = weighEvidence(cues, structure);
  return mailKinds.map((kind) => likelihoods.find((each) => each.kind === kind)?.probability ?? 0);
}

/** How much more a term speaks for a kind than for the others on average. */
export function weightFor(kind: MailKind, { row }: TermFound): number {
  const first = row * mailKinds.length;
  const weights = lexicon().weights.subarray(first, first + mailKinds.length);
  const own = weights[mailKinds.indexOf(kind)] ?? 0;
  const others = weights.reduce((sum, weight) => sum + weight, 0) - own;
  return own - others / (weights.length - 1);
}
