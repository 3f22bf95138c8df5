import type { ForecastQuery } from '../domain/forecast-query.ts';

/** What can be tried, one thing at a time; a number is a pace, in applications a week. */
export const choices = ['now', '2', '5', '10', 'people', 'early'] as const;
export type Choice = (typeof choices)[number];

/** A pace that is tried, or nothing. */
export const paceOfChoice = (choice: Choice): number | undefined =>
  choice === '2' || choice === '5' || choice === '10' ? Number(choice) : undefined;

/** What to ask the server for. */
export function queryOf(choice: Choice): Pick<ForecastQuery, 'perWeek' | 'change'> {
  const perWeek = paceOfChoice(choice);
  if (perWeek !== undefined) return { perWeek };
  return choice === 'people' || choice === 'early' ? { change: choice } : {};
}
