import { z } from 'zod';
import { dialableNumber, helpLineSchema } from './help-line.ts';
import { seenAt } from './seen-at.ts';

const emergencyNumberSchema = z.object({ number: dialableNumber, ...seenAt });
export type EmergencyNumber = z.infer<typeof emergencyNumberSchema>;

/** The help of one country: emergency numbers first, then lines to talk to. */
export const countryHelpSchema = z.object({
  /** ISO 3166-1 code. */
  country: z.string().length(2),
  emergency: z.array(emergencyNumberSchema).min(1),
  /** May be empty, where no line is known. */
  lines: z.array(helpLineSchema),
  /** IANA zones by which the country is guessed; a guess only, the person can always choose. */
  zones: z.array(z.string()),
});
export type CountryHelp = z.infer<typeof countryHelpSchema>;
