import { type Instrument, shapes } from './instrument.ts';
import type { Answers, Questionnaire } from './questionnaire.ts';

/** What to point to, from nothing more to talking with somebody soon. */
export type Rung = 'steady' | 'gentle' | 'talk' | 'soon';

/** The lowest sum of each rung, the highest first; every sum reaches 0. The K6 has no fourth rung. */
const lowest: Readonly<Record<Instrument, readonly (readonly [number, Rung])[]>> = {
  // Kroenke et al. 2009: 0–2, 3–5, 6–8, 9–12.
  'phq-4': [
    [9, 'soon'],
    [6, 'talk'],
    [3, 'gentle'],
  ],
  // Kessler et al. 2003: 13 and more; 8–12 as used by the Institut national de santé publique du Québec.
  k6: [
    [13, 'talk'],
    [8, 'gentle'],
  ],
};

/** What answers come to: which words follow, and the sum behind them, for who asks for it. */
export interface Outcome {
  readonly rung: Rung;
  /** Points of what was answered. */
  readonly sum: number;
  /** The most that all questions of the questionnaire could give. */
  readonly of: number;
  /** Questions that were left out; with any, the sum is the least it can be. */
  readonly leftOut: number;
}

/** A question left out counts nothing, so the rung is never higher than what was said. */
export function outcomeOf({ instrument, answers }: Pick<Questionnaire, 'instrument' | 'answers'>): Outcome {
  const { questions, points } = shapes[instrument];
  const sum = sumOf(answers);
  const rung = lowest[instrument].find(([from]) => sum >= from)?.[1] ?? 'steady';
  const leftOut = answers.filter((answer) => answer === null).length;
  return { rung, sum, of: questions * Math.max(...points), leftOut };
}

const sumOf = (answers: Answers): number => answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0);
