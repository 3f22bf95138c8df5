import { standardNormal } from '#features/reasons/domain/standard-normal.ts';
import { drawnBeta, drawnGamma } from './drawn-beta.ts';
import type { Guess, KnownSearch } from './known-search.ts';
import type { KnownPace } from './pace.ts';
import { drawnEarlyGain } from './sent-early.ts';

/** One possible truth about a person's search, drawn from what is believed of it. */
export interface DrawnTruth {
  readonly guess: Guess;
  /** The chance of a talk by each channel, of an interview after it, and of an offer after that. */
  readonly talk: readonly number[];
  readonly interview: number;
  readonly offer: number;
  /** What it multiplies the chance of a talk by when all go out early. */
  readonly earlyGain: number;
  /** Applications a week at the pace so far; 0 when there is none. */
  readonly perWeek: number;
  /** Which of the counts that are possible comes, 0–1. */
  readonly luck: number;
}

/** How much a pace drifts from what it was lately (spread of its logarithm). Own estimate. */
const drift = 0.4;

/** Draws everything that is not known for sure, always in the same order. */
export function drawnTruth(
  search: KnownSearch,
  pace: KnownPace | undefined,
  random: () => number,
): DrawnTruth {
  const believed = random();
  const guess = search.guesses.find(({ upTo }) => believed <= upTo) ?? search.guesses.at(-1);
  if (guess === undefined) throw new Error('there is no guess at the delays');
  return {
    guess,
    talk: guess.betas.map((beta) => drawnBeta(beta, random)),
    interview: drawnBeta(search.interview, random),
    offer: drawnBeta(search.offer, random),
    earlyGain: drawnEarlyGain(search.early, random),
    perWeek: pace === undefined ? 0 : drawnPace(pace, random),
    luck: random(),
  };
}

const drawnPace = ({ shape, rate }: KnownPace, random: () => number): number =>
  (drawnGamma(shape, random) / rate) * Math.exp(drift * standardNormal(random));
