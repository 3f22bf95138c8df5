import type { Fact } from './case.ts';

/** The share (0–1) of the must-haves that are met, as the fact `must-met` gives it: "3/4", or 0.75. */
export function mustCoverage(facts: readonly Fact[]): { share: number; quote: string } | undefined {
  const value = facts.find((fact) => fact.id === 'must-met')?.value;
  const [, met, of] = String(value ?? '').match(/^\s*(\d+)\s*(?:\/|of)\s*(\d+)\s*$/) ?? [];
  if (met !== undefined && of !== undefined && Number(of) > 0) {
    return { share: Math.min(1, Number(met) / Number(of)), quote: String(value) };
  }
  if (typeof value !== 'number' || value < 0 || value > 1) return undefined;
  return { share: value, quote: String(value) };
}
