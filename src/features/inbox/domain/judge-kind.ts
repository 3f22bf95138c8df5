import { softmax } from '#lib/statistics/softmax.ts';
import { aboutOwnApplication, type MailKind, mailKinds } from './job-mail.ts';
import { kindFacts } from './kind-facts.ts';
import { type KindLexicon, kindLexicon, type TermFound } from './kind-lexicon.ts';
import { kindModel, scoresByRules } from './kind-model.ts';
import { openingOf, termValue } from './kind-terms.ts';
import type { MailEvidence } from './mail-evidence.ts';
import { speaksOfJob } from './speaks-of-job.ts';
import { type Likelihoods, likelihoodsOf, weighEvidence } from './weigh-evidence.ts';

const rejection = mailKinds.indexOf('rejection');
const unrelated = mailKinds.indexOf('unrelated');
/** What the rules must give a no, or all together, for it to be claimed. */
const leastByRules = 0.3;
const leastForNo = 0.55;
/** How much likelier ordinary mail is in a mailbox than among the mails that were learned from, as natural-log odds. A job mail without a word of a job is mostly an answer, and known by what it answers. */
const ordinaryMail = 1;

/** The scores as they count where nothing speaks of a job. */
export const inMailbox = (scores: readonly number[], speaks: boolean): number[] =>
  speaks ? [...scores] : scores.with(unrelated, (scores[unrelated] ?? 0) + ordinaryMail);

/** The probabilities, in which a no is never the likeliest on weak words alone. */
export function withFoundedNo(probabilities: readonly number[], byRules: readonly number[]): number[] {
  const no = probabilities[rejection] ?? 0;
  const weak =
    (byRules[rejection] ?? 0) < leastByRules && no < leastForNo && no === Math.max(...probabilities);
  if (!weak) return [...probabilities];
  const others = probabilities.with(rejection, 0);
  return probabilities.with(rejection, Math.max(...others) / 2);
}

let ready: KindLexicon | undefined;
/** Made at its first use, so that no start waits for it. */
function lexicon(): KindLexicon {
  ready ??= kindLexicon(kindModel);
  return ready;
}

/** Weighs the rules' verdict together with the learned words. */
export function judgeKind(evidence: MailEvidence): Likelihoods {
  const byRules = rulesProbabilities(evidence);
  const speaks = speaksOfJob(evidence);
  const scores = scoresByRules(byRules, speaks);
  const { add, weights, factRow } = lexicon();
  const { subject, text } = evidence.words;
  const value = termValue(subject.words.length + text.words.length);
  add(scores, subject, 's', value);
  add(scores, text, 't', value);
  add(scores, openingOf(text), 'o', value);
  for (const fact of kindFacts(evidence, byRules)) {
    const first = (factRow(fact) ?? -1) * mailKinds.length;
    if (first < 0) continue;
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = (scores[kind] ?? 0) + (weights[first + kind] ?? 0);
  }
  const byAll = softmax(inMailbox(scores, speaks));
  return ownTogether(likelihoodsOf(withFoundedNo(byAll, byRules).map(logOf), 1), speaks);
}

/** How likely a mail must be about an application of one's own to count as one; without a word of a job hardly any is. */
const enoughForOwn = { speaking: 0.5, quiet: 0.85 };

/** A mail is about an application of one's own when the kinds that are together say so, whichever of them it is. */
export function ownTogether(likelihoods: Likelihoods, speaks: boolean): Likelihoods {
  const own = likelihoods.filter(({ kind }) => aboutOwnApplication(kind));
  const together = own.reduce((sum, { probability }) => sum + probability, 0);
  const isOwn = together >= enoughForOwn[speaks ? 'speaking' : 'quiet'];
  const first = likelihoods.find(({ kind }) => aboutOwnApplication(kind) === isOwn) ?? likelihoods[0];
  return [first, ...likelihoods.filter((each) => each !== first)];
}

/** The learned terms of a mail. */
export const learnedTerms = ({ words }: Pick<MailEvidence, 'words'>): TermFound[] => [
  ...lexicon().find(words.subject, 's'),
  ...lexicon().find(words.text, 't'),
];

const logOf = (probability: number): number => Math.log(Math.max(probability, 1e-12));

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
