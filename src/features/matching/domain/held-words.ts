import { mostNearness, nearRoots } from '#lib/meaning/near-roots.ts';
import type { AskedWords } from './asked-words.ts';
import type { ShownResume } from './passages.ts';

/** How strongly each passage of a résumé holds each root that is asked, 0–1, the roots in the order of `AskedWords`. */
export type HeldRoots = readonly ArrayLike<number>[];

/** What shows a thing counts nearly like its name; what shows it in part, about half. */
const byShowing = [0, 0.45, 0.9];
/** From this cosine on words begin to mean alike. */
const unlike = 0.3;
const byMeaning = (nearness: number): number => (0.85 * (nearness - unlike)) / (1 - unlike);

/** What is held in the same words. */
export const heldInWords = ({ roots }: AskedWords, { passages, byRoot }: ShownResume): HeldRoots =>
  roots.map(({ root }) => {
    const strengths = new Float64Array(passages.length);
    for (const passage of byRoot.get(root) ?? []) strengths[passage] = 1;
    return strengths;
  });

/** What is held in the same words, or in words that mean it or show it. */
export const heldInMeaning = ({ roots }: AskedWords, resume: ShownResume, inWords: HeldRoots): HeldRoots =>
  roots.map((asked, place) => {
    const strengths = Float64Array.from(inWords[place] ?? []);
    if (!asked.isLanguage) addMeant(strengths, asked.root, resume);
    addShown(strengths, asked.entries, resume);
    return strengths;
  });

function addMeant(strengths: Float64Array, root: string, { byRootNumber }: ShownResume): void {
  const { numbers, nearness } = nearRoots(root);
  for (let at = 0; at < numbers.length; at++) {
    const passages = byRootNumber.get(numbers[at] ?? 0);
    if (!passages) continue;
    const strength = byMeaning((nearness[at] ?? 0) / mostNearness);
    for (const passage of passages) raise(strengths, passage, strength);
  }
}

function addShown(strengths: Float64Array, entries: readonly number[], { byEntry }: ShownResume): void {
  for (const entry of entries) {
    for (const { passage, shows } of byEntry.get(entry) ?? [])
      raise(strengths, passage, byShowing[shows] ?? 0);
  }
}

function raise(strengths: Float64Array, place: number, strength: number): void {
  if (strength > (strengths[place] ?? 0)) strengths[place] = strength;
}

/**
 * How much of what is asked each passage holds, 0–1, rare words counting more: of the whole, or nearly as much of the
 * alternative that is held best.
 */
export function shareByPassage(
  { roots, offers }: AskedWords,
  held: HeldRoots,
  passages: number,
): Float64Array {
  const best = new Float64Array(passages);
  for (const { places, weight } of offers) {
    const rarities = places.map((place) => roots[place]?.rarity ?? 0);
    const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
    if (all === 0) continue;
    const shares = new Float64Array(passages);
    for (const [at, place] of places.entries())
      addTimes(shares, held[place] ?? [], ((rarities[at] ?? 0) * weight) / all);
    for (const [passage, share] of shares.entries()) best[passage] = Math.max(best[passage] ?? 0, share);
  }
  return best;
}

function addTimes(sums: Float64Array, values: ArrayLike<number>, times: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + times * (values[at] ?? 0);
}

/** The same for some passages taken together. */
export function shareTogether(asked: AskedWords, held: HeldRoots, passages: readonly number[]): number {
  const together = held.map((strengths) => [
    passages.reduce((most, place) => Math.max(most, strengths[place] ?? 0), 0),
  ]);
  return shareByPassage(asked, together, 1)[0] ?? 0;
}
