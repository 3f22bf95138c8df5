import { takeBackImport } from '#features/imports/cli.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

/** Takes one import back and says what went. */
export async function runUndo(id: string, settings: Settings, installation: Installation): Promise<void> {
  await writeLine(process.stdout, await withData(settings, installation, (call) => takeBackImport(call, id)));
}
