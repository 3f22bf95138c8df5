import { type KeptModel, openModel, type SequenceModel } from '#lib/sequence/sequence-model.ts';
import type { FittedSequence } from './fit-sequence.ts';

/** Clues whose every weight is smaller than this say next to nothing. */
export const negligible = 0.2;
const mostSteps = 127;

/** A fitted model for immediate use. */
export const modelOf = (labels: readonly string[], fitted: FittedSequence): SequenceModel =>
  openModel(keptModel(labels, fitted));

/** A fitted model as it is kept in a file: weights in steps of eight bits, the negligible ones left out. */
export function keptModel(labels: readonly string[], fitted: FittedSequence, least = negligible): KeptModel {
  const size = labels.length;
  const most = fitted.weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0);
  const step = most / mostSteps;
  const clues: number[] = [];
  const weights: number[] = [];
  for (const [clue, row] of [...fitted.rows].sort(([one], [other]) => one - other)) {
    const own = [...fitted.weights.subarray(row, row + size)];
    if (own.every((weight) => Math.abs(weight) < least)) continue;
    clues.push(clue);
    weights.push(...own.map((weight) => Math.round(weight / step)));
  }
  return {
    labels: [...labels],
    clues: Buffer.from(Int32Array.from(clues).buffer).toString('base64'),
    weights: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
    step,
    transitions: [...fitted.transitions, ...fitted.beginnings].map(
      (weight) => Math.round(weight * 1000) / 1000,
    ),
  };
}
