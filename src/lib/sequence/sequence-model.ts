import { z } from 'zod';
import { bytesOfBase64 } from '#lib/text/bytes-of-base64.ts';
import { ClueRows } from './clue-rows.ts';

/** A model as it is kept: numbers as base64, so that a file of a hundred thousand weights stays small. */
export const keptModelSchema = z.object({
  labels: z.array(z.string()),
  /** Clues, 32 bits each. */
  clues: z.string(),
  /** One step of eight bits for each clue and label; times `step` it is a weight. */
  weights: z.string(),
  step: z.number(),
  /** Weight of one label following another, by the label before; then those of beginning with a label. */
  transitions: z.array(z.number()),
});
export type KeptModel = z.output<typeof keptModelSchema>;

/** Which labels words of a text have, learned from labelled texts: a linear-chain conditional random field (Lafferty et al., 2001). */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** The weights of each clue, in steps: small numbers stay near the processor. */
  readonly rows: ClueRows;
  readonly step: number;
  /** `before * labels + after`. */
  readonly transitions: Float32Array;
  readonly beginnings: Float32Array;
}

/** A kept model made ready for use. */
export function openModel({ labels, clues, weights, step, transitions }: KeptModel): SequenceModel {
  const keys = new Int32Array(bytesOfBase64(clues).buffer);
  const steps = new Int8Array(bytesOfBase64(weights).buffer);
  const pairs = labels.length * labels.length;
  return {
    labels,
    rows: new ClueRows(keys, steps, labels.length),
    step,
    transitions: Float32Array.from(transitions.slice(0, pairs)),
    beginnings: Float32Array.from(transitions.slice(pairs)),
  };
}
