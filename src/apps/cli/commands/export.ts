import { exportCommand } from '#features/settings/cli.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

/** Writes everything into a folder and says where. */
export async function runExport(
  folder: string,
  settings: Settings,
  installation: Installation,
): Promise<void> {
  await writeLine(
    process.stdout,
    await withData(settings, installation, (call) => exportCommand(call, folder)),
  );
}
