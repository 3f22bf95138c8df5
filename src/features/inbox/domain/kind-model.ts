import { mailKinds } from './job-mail.ts';
import model from './kind-model.json' with { type: 'json' };

/**
 * What was learned from the labelled mails of the project (`evaluation/train-kinds.ts`).
 * `terms`: for each term, fact, cue and sign one letter a kind, in the order of `mailKinds`.
 */
export interface KindModel {
  /** How much the hand-set weights count beside what was learned. */
  readonly rules: number;
  /** Divides the scores, so that a confidence of 0.9 is right nine times in ten. */
  readonly temperature: number;
  readonly terms: Readonly<Record<string, string>>;
}

export const kindModel: KindModel = model;

/** Letters stand for steps; `P` is none. A term's weight is multiplied with its small value, so its steps are larger. */
const none = 80;
const termStep = 0.25;
const markStep = 0.05;
const lowest = 33;
const highest = 126;

const stepOf = (name: string): number => (/^[st]:/.test(name) ? termStep : markStep);

/** The weights of a term, one a kind. */
export const decodeWeights = (name: string, letters: string): number[] =>
  mailKinds.map((_, kind) => (letters.charCodeAt(kind) - none) * stepOf(name));

/** The letters of weights, rounded to steps; undefined when all of them are nothing. */
export function encodeWeights(name: string, weights: readonly number[]): string | undefined {
  const codes = weights.map((weight) =>
    Math.max(lowest, Math.min(highest, none + Math.round(weight / stepOf(name)))),
  );
  return codes.every((code) => code === none) ? undefined : String.fromCharCode(...codes);
}
