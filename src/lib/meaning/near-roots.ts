import { meaning } from './kept-meaning.ts';

/** The roots near another in meaning, the nearest first, by their numbers; see `rootNumber`. */
export interface NearRoots {
  readonly numbers: Uint16Array;
  /** The cosines of their word vectors, 255 for 1: about 100 for words used in the same company. */
  readonly nearness: Uint8Array;
}

export const mostNearness = 255;
const none: NearRoots = { numbers: new Uint16Array(), nearness: new Uint8Array() };
const known = new Map<string, NearRoots>();
const mostKnown = 20_000;

/** The number of a root whose meaning was learned; undefined of any other. See `lib/text/word-root.ts`. */
export const rootNumber = (root: string): number | undefined => meaning().places.get(root);

/** The roots nearest in meaning to one; none when it was never learned. */
export function nearRoots(root: string): NearRoots {
  const seen = known.get(root);
  if (seen) return seen;
  const { places, from, near, nearness } = meaning();
  const place = places.get(root);
  if (place === undefined) return none;
  const [start, end] = [from[place], from[place + 1]];
  const found = { numbers: near.subarray(start, end), nearness: nearness.subarray(start, end) };
  if (known.size < mostKnown) known.set(root, found);
  return found;
}
