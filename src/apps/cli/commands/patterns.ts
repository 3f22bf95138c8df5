import type { z } from 'zod';
import type { showPatterns } from '#features/patterns/api.ts';
import { readPatterns } from '#features/patterns/cli.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

export type PatternsFlags = z.input<typeof showPatterns.input>;

/** Prints what all applications say together, as JSON. */
export async function runPatterns(
  flags: PatternsFlags,
  settings: Settings,
  installation: Installation,
): Promise<void> {
  const patterns = await withData(settings, installation, (call) => readPatterns(call, flags));
  await writeLine(process.stdout, JSON.stringify(patterns, undefined, 2));
}
