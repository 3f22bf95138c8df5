import { endpoint } from '#lib/endpoint.ts';
import { forecastSchema } from './domain/forecast.ts';
import { forecastQuerySchema } from './domain/forecast-query.ts';

/** What may come of the search in the weeks ahead, as it goes on or with one thing changed. */
export const showForecast = endpoint({
  method: 'GET',
  path: '/forecast',
  input: forecastQuerySchema,
  output: forecastSchema,
});
