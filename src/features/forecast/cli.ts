import type { z } from 'zod';
import type { Call } from '#platform/http/client.ts';
import { showForecast } from './api.ts';
import type { Forecast } from './domain/forecast.ts';

/** `rebound forecast`: the same as the page shows. Throws a `Problem` when a number cannot be used. */
export const readForecast = (call: Call, query: z.input<typeof showForecast.input>): Promise<Forecast> =>
  call(showForecast, query);
