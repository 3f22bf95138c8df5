import { standardNormal } from '#features/reasons/domain/standard-normal.ts';

/** A source of numbers uniform in [0, 1). Whoever simulates brings it along: the same numbers, the same world. */
export type Random = () => number;

/** Whether something happens that happens in this share (0–1) of all cases. */
export const happens = (share: number, random: Random): boolean => random() < share;

/** A number between two others, each as likely. */
export const between = (low: number, high: number, random: Random): number => low + (high - low) * random();

/** A number from the normal distribution. */
export const around = (mean: number, spread: number, random: Random): number =>
  mean + spread * standardNormal(random);

/** A factor around 1 from the log-normal distribution; `spread` is the deviation of its logarithm. */
export const factor = (spread: number, random: Random): number => Math.exp(around(0, spread, random));

/** A waiting time from the exponential distribution, in the unit of its mean. */
export const waiting = (mean: number, random: Random): number => -mean * Math.log(1 - random());

/** One of several, each as likely. */
export function oneOf<Choice>(choices: readonly [Choice, ...Choice[]], random: Random): Choice {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** So many of several, each at most once, in the order in which they were drawn. */
export function someOf<Choice>(choices: readonly Choice[], count: number, random: Random): Choice[] {
  const left = [...choices];
  const taken: Choice[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return taken;
}
