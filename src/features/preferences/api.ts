import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { changedPreferencesSchema, preferencesSchema } from './domain/preferences.ts';

/** What the person has chosen, or what holds for those who chose nothing. */
export const showPreferences = endpoint({
  method: 'GET',
  path: '/preferences',
  input: z.object({}),
  output: preferencesSchema,
});

/** Changes what is given and leaves the rest. */
export const changePreferences = endpoint({
  method: 'POST',
  path: '/preferences',
  input: changedPreferencesSchema,
  output: preferencesSchema,
});
