import type { Fact } from './case.ts';
import type { FactOrigin } from './fact-origin.ts';

/** How many of the must-haves are met. */
export interface MustCoverage {
  /** Between 0 and 1. */
  readonly share: number;
  readonly quote: string;
  readonly from?: FactOrigin | undefined;
}

/** The share of the must-haves that are met, as the fact `must-met` gives it: "3/4", or 0.75. */
export function mustCoverage(facts: readonly Fact[]): MustCoverage | undefined {
  const { value, from } = facts.find((fact) => fact.id === 'must-met') ?? {};
  const [, met, of] = String(value ?? '').match(/^\s*(\d+)\s*(?:\/|of)\s*(\d+)\s*$/) ?? [];
  if (met !== undefined && of !== undefined && Number(of) > 0) {
    return { share: Math.min(1, Number(met) / Number(of)), quote: String(value), from };
  }
  if (typeof value !== 'number' || value < 0 || value > 1) return undefined;
  return { share: value, quote: String(value), from };
}
