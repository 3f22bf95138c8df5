import { bytesOfBase64 } from '#lib/text/bytes-of-base64.ts';
import kept from './meaning.json' with { type: 'json' };

/** What was learned of the meaning of words, by `evaluation/train-meaning.ts`: for each root those near it. */
export interface Meaning {
  readonly roots: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Where the neighbours of each root begin, and behind the last root how many there are. */
  readonly from: Int32Array;
  readonly near: Uint16Array;
  /** Cosines, 255 for 1. */
  readonly nearness: Uint8Array;
}

let ready: Meaning | undefined;

/** Made ready at its first use. */
export function meaning(): Meaning {
  if (ready) return ready;
  const roots = kept.roots.split(' ');
  const counts = bytesOfBase64(kept.counts);
  const from = new Int32Array(roots.length + 1);
  for (const [place, count] of counts.entries()) from[place + 1] = (from[place] ?? 0) + count;
  ready = {
    roots,
    places: new Map(roots.map((root, place) => [root, place])),
    from,
    near: new Uint16Array(bytesOfBase64(kept.near).buffer),
    nearness: bytesOfBase64(kept.nearness),
  };
  return ready;
}
