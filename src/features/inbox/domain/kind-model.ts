import { mailKinds } from './job-mail.ts';
import model from './kind-model.json' with { type: 'json' };

/** What was learned from the labelled mails of the project by `evaluation/train-kinds.ts`. */
export interface KindModel {
  /** For each term one letter a kind, in the order of `mailKinds`. */
  readonly terms: Readonly<Record<string, string>>;
}

export const kindModel: KindModel = model;

/** Letters stand for steps; `P` is none. */
const none = 80;
const step = 0.1;
const lowest = 35;
const highest = 126;
const backslash = 92;

/** The weights of a term, one a kind, in natural-log odds before they are made small by the length of the mail. */
export const decodeWeights = (letters: string): number[] =>
  mailKinds.map((_, kind) => (letters.charCodeAt(kind) - none) * step);

const negligible = 2;

/** The letters of weights, rounded to steps; undefined when all are negligible. */
export function encodeWeights(weights: readonly number[]): string | undefined {
  const codes = weights.map((weight) => {
    const code = Math.max(lowest, Math.min(highest, none + Math.round(weight / step)));
    return code === backslash ? code + 1 : code;
  });
  return codes.every((code) => Math.abs(code - none) <= negligible)
    ? undefined
    : String.fromCharCode(...codes);
}

/** A probability of nought by rules is still a small one. */
const leastByRules = 1e-4;
/** The rules were made on few mails and are too sure of themselves; where nothing speaks of a job, they are right. */
const trust = { speaking: 0.5, quiet: 1 };

/** The rules' probabilities as scores to which learned weights are added; `speaks`: whether anything speaks of a job. */
export const scoresByRules = (byRules: readonly number[], speaks: boolean): number[] =>
  byRules.map(
    (probability) => (speaks ? trust.speaking : trust.quiet) * Math.log(Math.max(probability, leastByRules)),
  );
