import type { Cause } from '#features/reasons/domain/cause.ts';
import { type Candidate, type End, endOf, type Step } from './course.ts';

/** Something that has to hold for an application to go on, and what it is called when it does not. */
export interface Gate {
  readonly cause: Cause;
  readonly fails: (candidate: Candidate) => boolean;
}

/** The first gate that fails, in their order; gates behind it are not tried. */
export const firstFailed = (gates: readonly Gate[], candidate: Candidate): Cause | undefined =>
  gates.find(({ fails }) => fails(candidate))?.cause;

/** Sends candidates through gates; `dayOf` says when each is decided on. */
export function throughGates(
  candidates: readonly Candidate[],
  gates: readonly Gate[],
  dayOf: (candidate: Candidate) => number,
): Step {
  const passed: Candidate[] = [];
  const ended: End[] = [];
  for (const candidate of candidates) {
    const cause = firstFailed(gates, candidate);
    if (cause) ended.push(endOf(candidate, cause, dayOf(candidate)));
    else passed.push(candidate);
  }
  return { passed, ended };
}

/** Only so many go on, the best first; to the others somebody else was preferred. */
export function bestOnly(
  { passed, ended }: Step,
  seats: number,
  scoreOf: (candidate: Candidate) => number,
  day: number,
): Step {
  const ranked = passed
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  return {
    passed: ranked.slice(0, seats),
    ended: [...ended, ...ranked.slice(seats).map((candidate) => endOf(candidate, 'outcompeted', day))],
  };
}
