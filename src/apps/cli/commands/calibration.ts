import { readCalibration } from '#features/reasons/cli.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

/** Prints how well the estimates did where the reason became known, as JSON. */
export async function runCalibration(settings: Settings, installation: Installation): Promise<void> {
  const calibration = await withData(settings, installation, readCalibration);
  await writeLine(process.stdout, JSON.stringify(calibration, undefined, 2));
}
