import type { FlagMeaning } from './flag-meaning.ts';

/** Signs of a fraud (FTC reports on job scams, 2020–2024; Vidros et al., 2017). */
export const scamFlags = {
  'pay-to-start': {
    category: 'scam',
    weight: 3,
    why: 'Real employers pay you; money that has to be paid before the first day is rarely seen again.',
    check: 'Pay nothing, and ask the company by a number from its own website whether it takes any fee.',
  },
  cheque: {
    category: 'scam',
    weight: 3,
    why: 'A cheque that you are to bank and pass on often bounces weeks later, and the bank then wants the money from you.',
    check: 'Leave the cheque alone, and ask your bank about it before anything else.',
  },
  crypto: {
    category: 'scam',
    weight: 3,
    why: 'Coins and gift cards cannot be called back, which is why frauds like them so much.',
    check: 'Ask for pay into a bank account, and buy or send nothing for a job.',
  },
  'task-scam': {
    category: 'scam',
    weight: 3,
    why: 'Clicking, liking or rating for a commission usually ends with your own money locked into an account.',
    check: 'Look up the platform together with the word “scam” before you sign in.',
  },
  'chat-only': {
    category: 'scam',
    weight: 3,
    why: 'When nobody wants to be seen or heard, it is hard to know who is hiring.',
    check: 'Ask for a call or a meeting with somebody whose name you find at the company.',
  },
  'too-good-pay': {
    category: 'scam',
    weight: 3,
    why: 'Much money for little time and no experience is what frauds promise most.',
    check: 'Compare with what such work usually pays near you, and ask how the pay is earned.',
  },
  'early-id': {
    category: 'scam',
    weight: 3,
    why: 'Papers and bank details can be misused, and an employer needs them only after an offer.',
    check: 'Keep them until you hold a written offer and know who receives them.',
  },
  'instant-hire': {
    category: 'scam',
    weight: 3,
    why: 'A job for everybody without a talk is seldom a job; employers want to know whom they hire.',
    check: 'Ask to speak with the person you would work for before you agree to anything.',
  },
  'free-mail': {
    category: 'scam',
    weight: 3,
    why: 'Companies write from their own domain; anybody can open a free address in a company’s name.',
    check:
      'Find the address on the company’s own website and apply there. Some small firms do use a free address.',
  },
  reshipping: {
    category: 'scam',
    weight: 3,
    why: 'Passing on parcels or money for strangers can make you part of somebody else’s crime without your knowing.',
    check:
      'Take in nothing at home and lend no account; ask the police or a consumer advice centre if you already have.',
  },
  urgency: {
    category: 'scam',
    weight: 1,
    why: 'Hurry leaves no time to look closely, and good employers let you think.',
    check: 'Ask for a day; an honest offer is still there tomorrow.',
  },
} as const satisfies Record<string, FlagMeaning>;
