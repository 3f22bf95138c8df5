import { simulatedCases } from '#features/simulation/cli.ts';
import { writeJson } from '../json-lines.ts';

export interface SimulateFlags {
  readonly seed: number;
  readonly cases: number;
}

/** Writes made-up cases, one JSON a line; reads nothing and stores nothing. */
export async function runSimulate({ seed, cases }: SimulateFlags): Promise<void> {
  for (const each of simulatedCases(seed, cases)) await writeJson(process.stdout, each);
}
