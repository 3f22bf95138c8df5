import type { z } from 'zod';
import type { showForecast } from '#features/forecast/api.ts';
import { readForecast } from '#features/forecast/cli.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

export type ForecastFlags = z.input<typeof showForecast.input>;

/** Prints what may come of the search in the weeks ahead, as JSON. */
export async function runForecast(
  flags: ForecastFlags,
  settings: Settings,
  installation: Installation,
): Promise<void> {
  const forecast = await withData(settings, installation, (call) => readForecast(call, flags));
  await writeLine(process.stdout, JSON.stringify(forecast, undefined, 2));
}
