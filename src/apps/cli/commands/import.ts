import { setTimeout } from 'node:timers/promises';
import { bringIn, told } from '#features/imports/cli.ts';
import type { Installation } from '../installation.ts';
import { writeJson, writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

export interface ImportFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** How often is looked how far the reading is. */
const pauseMs = 50;

/** Brings in each path in turn and says what it brought; what came before a path that fails stays saved. */
export async function runImport(
  paths: readonly string[],
  { dryRun = false, json = false }: ImportFlags,
  settings: Settings,
  installation: Installation,
): Promise<void> {
  await withData(settings, installation, async (call) => {
    for (const path of paths) {
      const brought = await bringIn(call, path, { dryRun, pause: () => setTimeout(pauseMs) });
      await (json ? writeJson(process.stdout, brought) : writeLine(process.stdout, told(brought)));
    }
  });
}
