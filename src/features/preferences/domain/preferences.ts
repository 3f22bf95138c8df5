import { z } from 'zod';

/** In what shares and chances are said: words with numbers, or words only. */
export const saidIn = ['numbers', 'words'] as const;
export type SaidIn = (typeof saidIn)[number];

/** All that can be chosen. */
export const preferencesSchema = z.object({ shares: z.enum(saidIn) });
export type Preferences = z.infer<typeof preferencesSchema>;

/** Some of it: what is to be changed. */
export const changedPreferencesSchema = preferencesSchema.partial();

const usual: Preferences = { shares: 'numbers' };

/** What holds, given what is stored: a value that this version does not know counts as not chosen. */
export function preferencesOf(stored: Readonly<Record<string, string>>): Preferences {
  const shares = preferencesSchema.shape.shares.safeParse(stored.shares);
  return { shares: shares.data ?? usual.shares };
}
