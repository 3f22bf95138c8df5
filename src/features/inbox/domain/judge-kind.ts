import { type MailKind, mailKinds } from './job-mail.ts';
import { kindFacts } from './kind-facts.ts';
import { type KindLexicon, kindLexicon, type TermFound } from './kind-lexicon.ts';
import { type KindModel, kindModel } from './kind-model.ts';
import { termValue } from './kind-terms.ts';
import type { MailEvidence } from './mail-evidence.ts';
import { type Likelihoods, likelihoodsOf, strengths, weighEvidence } from './weigh-evidence.ts';

/** The kinds with their probabilities, and the learned terms that were found. */
export interface Judgement {
  readonly likelihoods: Likelihoods;
  readonly terms: readonly TermFound[];
}

/** A probability of nought by rules is still a small one. */
const leastByRules = 1e-4;
const mailTerms = 'words that such mails use';

let ready: KindLexicon | undefined;
/** Made at its first use, so that no start waits for it. */
const lexicon = (): KindLexicon => {
  ready ??= kindLexicon(kindModel);
  return ready;
};

/** Weighs the rules' verdict together with what was learned of words, facts, cues and signs. */
export function judgeKind(evidence: MailEvidence, model: KindModel = kindModel): Judgement {
  const { weightsAt, weightsOf, find } = lexicon();
  const { subject, text } = evidence.words;
  const scores = rulesScores(evidence, model.rules);
  const add = (weights: readonly number[], value: number) => {
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = (scores[kind] ?? 0) + value * (weights[kind] ?? 0);
  };
  const terms = [...find(subject, 's'), ...find(text, 't')];
  const value = termValue(subject.words.length + text.words.length);
  for (const { row } of terms) add(weightsAt(row), value);
  for (const fact of kindFacts(evidence.own)) add(weightsOf(fact), 1);
  for (const [cue, strength] of strengths(evidence.cues)) add(weightsOf(`cue:${cue}`), strength);
  for (const { means } of evidence.structure) add(weightsOf(`sign:${means}`), 1);
  add(weightsOf('bias'), 1);
  return { terms, likelihoods: likelihoodsOf(scores, model.temperature) };
}

function rulesScores({ cues, structure }: MailEvidence, share: number): number[] {
  const byKind = new Map(weighEvidence(cues, structure).map(({ kind, probability }) => [kind, probability]));
  return mailKinds.map((kind) => share * Math.log(Math.max(byKind.get(kind) ?? 0, leastByRules)));
}

/** The terms that speak most for a kind against the others, and how strongly. */
export function tellingTerms(
  kind: MailKind,
  { terms }: Judgement,
): { readonly term: TermFound; readonly weight: number; readonly means: string }[] {
  const at = mailKinds.indexOf(kind);
  const { weightsAt } = lexicon();
  return terms.map((term) => {
    const weights = weightsAt(term.row);
    const others = weights.reduce((sum, weight) => sum + weight, 0) - (weights[at] ?? 0);
    const weight = (weights[at] ?? 0) - others / (weights.length - 1);
    return { term, weight, means: mailTerms };
  });
}
