import type { KindWeights } from './cue.ts';
import { cueWeights, priorWeights } from './cue-weights.ts';
import type { Evidence, Place } from './gather-evidence.ts';
import { type MailKind, mailKinds } from './job-mail.ts';
import type { StructuralSignal } from './mail-structure.ts';

interface Likelihood {
  readonly kind: MailKind;
  readonly probability: number;
}

/** The kinds with their probabilities, the likeliest first. */
export type Likelihoods = readonly [Likelihood, ...Likelihood[]];

const placeFactor: Readonly<Record<Place, number>> = { subject: 1.25, opening: 1.1, body: 0.9 };
/** A cue seen again says less each time: 1, ½, ¼ of its weight. */
const repeatFactor = 0.5;
const mostRepeats = 4;
/** Beyond this, more of the same evidence adds little. */
const fullScore = 6;
const beyondFull = 0.4;
/** Cues are not independent of each other; this takes the overstatement out again. */
const temperature = 1.1;

/** Adds up what speaks for each kind and turns it into probabilities. */
export function weighEvidence(
  evidence: readonly Evidence[],
  structure: readonly StructuralSignal[],
): Likelihoods {
  const scores = new Map<MailKind, number>(mailKinds.map((kind) => [kind, priorWeights[kind] ?? 0]));
  const add = (weights: KindWeights, factor: number) => {
    for (const [kind, weight] of Object.entries(weights) as [MailKind, number][]) {
      scores.set(kind, (scores.get(kind) ?? 0) + weight * factor);
    }
  };
  for (const { weights } of structure) add(weights, 1);
  for (const [cue, strength] of strengths(evidence)) add(cueWeights[cue].weights, strength);
  return likelihoodsOf(
    mailKinds.map((kind) => saturated(scores.get(kind) ?? 0)),
    temperature,
  );
}

const saturated = (score: number): number =>
  score > fullScore ? fullScore + (score - fullScore) * beyondFull : score;

/** How strongly each cue was seen: the best place counts fully, repetitions ever less. */
export function strengths(evidence: readonly Evidence[]): Map<Evidence['cue'], number> {
  const seen = new Map<Evidence['cue'], { factors: number[]; quotes: Set<string> }>();
  for (const { cue, place, quote } of evidence) {
    const entry = seen.get(cue) ?? { factors: [], quotes: new Set() };
    seen.set(cue, entry);
    if (entry.quotes.has(quote) || entry.factors.length >= mostRepeats) continue;
    entry.quotes.add(quote);
    entry.factors.push(placeFactor[place]);
  }
  return new Map(
    [...seen].map(([cue, { factors }]) => [
      cue,
      factors.sort((a, b) => b - a).reduce((sum, factor, n) => sum + factor * repeatFactor ** n, 0),
    ]),
  );
}

/** Scores in the order of `mailKinds`, in natural-log odds, as probabilities. */
export function likelihoodsOf(scores: readonly number[], temperature: number): Likelihoods {
  const highest = Math.max(...scores);
  const weighted = mailKinds.map((kind, at) => ({
    kind,
    odds: Math.exp(((scores[at] ?? 0) - highest) / temperature),
  }));
  const total = weighted.reduce((sum, { odds }) => sum + odds, 0);
  const [first, ...others] = weighted
    .map(({ kind, odds }) => ({ kind, probability: odds / total }))
    .sort((a, b) => b.probability - a.probability);
  return [first ?? { kind: 'unrelated', probability: 0 }, ...others];
}
