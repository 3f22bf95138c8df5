import { z } from 'zod';
import { hostOf } from './host-of.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { secureAddress, seenAt } from './seen-at.ts';

/** A number as it is dialled inside its country: digits, with spaces or dashes to read them by. */
export const dialableNumber = z.string().regex(/^\*?\d[\d -]*\d$/);

/** Not given where the source does not tell the hours. */
const hours = openingHoursSchema.optional();

/** A line whose number was read at the operator's or a public body's page, or at two pages that agree. */
export const confirmedLineSchema = z
  .object({
    confidence: z.literal('high'),
    name: z.string().min(1),
    /** Languages that are surely spoken there; often there are more. */
    languages: z.array(z.string().length(2)).min(1),
    call: z.object({ number: dialableNumber, hours }).optional(),
    /** `word`: what to write first. */
    text: z.object({ number: dialableNumber, word: z.string().optional(), hours }).optional(),
    chat: z.object({ address: secureAddress, hours }).optional(),
    ...seenAt,
    publisher: z.enum(['operator', 'public', 'other']),
    /** A second page, of another publisher, with the same number. */
    alsoAt: secureAddress.optional(),
  })
  .refine(({ call, text, chat }) => call ?? text ?? chat, 'A line has at least one way to reach it.')
  .refine(
    ({ publisher, alsoAt, source }) =>
      publisher !== 'other' || (alsoAt !== undefined && hostOf(alsoAt) !== hostOf(source)),
    'A number that neither its operator nor a public body shows needs a second, independent page (alsoAt).',
  );
export type ConfirmedLine = z.infer<typeof confirmedLineSchema>;

/** A line that exists, but whose number could not be confirmed. It has none here, so none can be shown. */
const unconfirmedLineSchema = z.strictObject({
  confidence: z.literal('low'),
  name: z.string().min(1),
  ...seenAt,
});

export const helpLineSchema = z.discriminatedUnion('confidence', [
  confirmedLineSchema,
  unconfirmedLineSchema,
]);
export type HelpLine = z.infer<typeof helpLineSchema>;

/** Digits (and a leading star) for a `tel:` or `sms:` link. */
export function dialled(number: string): string {
  return number.replaceAll(/[^\d*+]/g, '');
}
