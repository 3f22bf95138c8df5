import { simulate } from './domain/simulate.ts';
import type { SimulatedCase } from './domain/simulated-case.ts';

/** So many made-up cases of the job market of a seed, one after the other, each with its true cause. */
export const simulatedCases = (seed: number, count: number): Iterable<SimulatedCase> => simulate(seed, count);
