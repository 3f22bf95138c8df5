import { z } from 'zod';

/** A number to call, as it is dialled inside its country. */
export const helpLineSchema = z.object({
  name: z.string(),
  number: z.string(),
  /** Also answers text messages on the same number. */
  text: z.boolean().optional(),
  /** The language of the line, where a country has several. */
  language: z.string().length(2).optional(),
});

/** The help of one country: emergency numbers first, then lines to talk to, all open day and night. */
export const countryHelpSchema = z.object({
  /** ISO 3166-1 code. */
  country: z.string().length(2),
  emergency: z.array(z.string()).min(1),
  lines: z.array(helpLineSchema),
  /** IANA zones by which the country is guessed; a guess only, the person can always choose. */
  zones: z.array(z.string()),
});
export type CountryHelp = z.infer<typeof countryHelpSchema>;

/** Digits for a `tel:` or `sms:` link. */
export function dialled(number: string): string {
  return number.replaceAll(/[^\d+]/g, '');
}
