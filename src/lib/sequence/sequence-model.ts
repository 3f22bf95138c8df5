import { z } from 'zod';
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
  /** Where the weights of a clue begin. */
  readonly rows: ClueRows;
  /** In steps: small numbers stay near the processor. */
  readonly weights: Int8Array;
  readonly step: number;
  /** `before * labels + after`. */
  readonly transitions: Float32Array;
  readonly beginnings: Float32Array;
}

/** A kept model made ready for use. */
export function openModel({ labels, clues, weights, step, transitions }: KeptModel): SequenceModel {
  const keys = new Int32Array(bytesOf(clues).buffer);
  const steps = new Int8Array(bytesOf(weights).buffer);
  const pairs = labels.length * labels.length;
  return {
    labels,
    rows: new ClueRows(keys, labels.length),
    weights: steps,
    step,
    transitions: Float32Array.from(transitions.slice(0, pairs)),
    beginnings: Float32Array.from(transitions.slice(pairs)),
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const sixBits = new Uint8Array(128);
  for (let value = 0; value < 64; value++) sixBits[alphabet.charCodeAt(value)] = value;
  const length = base64.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let place = 0;
  for (let at = 0; at < length; at++) {
    held = (held << 6) | (sixBits[base64.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[place++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
