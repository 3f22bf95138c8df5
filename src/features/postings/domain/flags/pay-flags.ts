import type { FlagMeaning } from './flag-meaning.ts';

/** Terms of pay worth asking about. */
export const payFlags = {
  'no-pay-range-vague': {
    category: 'pay',
    weight: 1,
    why: 'Without a figure you may spend hours on a job that would not pay your rent.',
    check: 'Ask for the range before the first interview; in some places they have to tell.',
  },
  'very-wide-range': {
    category: 'pay',
    weight: 1,
    why: 'When the top is more than double the bottom, the range says little about your own pay.',
    check: 'Ask what a person with your experience would start on, and what the top needs.',
  },
  'commission-only': {
    category: 'pay',
    weight: 2,
    why: 'Without a base the whole risk of a slow month lies with you.',
    check: 'Ask what people earned in their first three months, and whether there is any base.',
  },
  'unpaid-trial': {
    category: 'pay',
    weight: 2,
    why: 'Work that helps the business is work, and in many places has to be paid.',
    check: 'Ask whether the trial is paid, how long it lasts and what it decides.',
  },
  'sham-contractor': {
    category: 'pay',
    weight: 2,
    why: 'Fixed hours and orders without employment can cost you holidays, sick pay and insurance.',
    check: 'Ask for an employment contract, or work out what is left after taxes and insurance.',
  },
  clawback: {
    category: 'pay',
    weight: 2,
    why: 'A sum to repay on leaving can hold you in a job that does not suit you.',
    check: 'Ask for the clause in writing: how much, for how long, and whether it shrinks over time.',
  },
} as const satisfies Record<string, FlagMeaning>;
