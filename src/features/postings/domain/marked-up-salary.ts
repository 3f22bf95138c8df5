import { z } from 'zod';
import type { Pay } from './posting-reading.ts';

const amount = z.preprocess(
  (given) => (typeof given === 'string' ? Number(given.replace(/[^\d.]/g, '')) : given),
  z.number().positive().max(100_000_000),
);
const optionalAmount = amount.optional().catch(undefined);

const salarySchema = z.object({
  currency: z.string().optional().catch(undefined),
  value: z.union([
    z.object({
      value: optionalAmount,
      minValue: optionalAmount,
      maxValue: optionalAmount,
      unitText: z.string().optional().catch(undefined),
      currency: z.string().optional().catch(undefined),
    }),
    amount.transform((value) => ({
      value,
      minValue: undefined,
      maxValue: undefined,
      unitText: undefined,
      currency: undefined,
    })),
  ]),
});

const periods: readonly (readonly [Pay['period'], RegExp])[] = [
  ['hour', /hour|^hr/i],
  ['day', /da[yi]/i],
  ['week', /week/i],
  ['month', /month/i],
  ['year', /year|annu/i],
];

/** The pay out of schema.org's `baseSalary`; undefined when it names no amount or no period. */
export function markedUpSalary(baseSalary: unknown, salaryCurrency: unknown): Pay | undefined {
  const read = salarySchema.safeParse(baseSalary);
  if (!read.success) return undefined;
  const { value, currency = value.currency ?? salaryCurrency } = read.data;
  const min = value.minValue ?? value.value ?? value.maxValue;
  const max = value.maxValue ?? value.value ?? min;
  const period = periods.find(([, words]) => words.test(value.unitText ?? ''))?.[0];
  if (min === undefined || max === undefined || period === undefined || max < min) return undefined;
  return {
    min,
    max,
    currency: typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : null,
    period,
  };
}
