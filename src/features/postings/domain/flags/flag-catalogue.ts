import type { FlagMeaning } from './flag-meaning.ts';

/** Every warning sign Rebound knows. Signals to check, never a verdict; the catalogue of texts has the sentences. */
export const flagCatalogue = {
  // Signs of a fraud (FTC reports on job scams, 2020–2024; Vidros et al., 2017).
  'pay-to-start': { category: 'scam', weight: 3 },
  cheque: { category: 'scam', weight: 3 },
  crypto: { category: 'scam', weight: 3 },
  'task-scam': { category: 'scam', weight: 3 },
  'chat-only': { category: 'scam', weight: 3 },
  'too-good-pay': { category: 'scam', weight: 3 },
  'early-id': { category: 'scam', weight: 3 },
  'instant-hire': { category: 'scam', weight: 3 },
  'free-mail': { category: 'scam', weight: 3 },
  reshipping: { category: 'scam', weight: 3 },
  urgency: { category: 'scam', weight: 1 },
  // Terms of pay worth asking about.
  'no-pay-range-vague': { category: 'pay', weight: 1 },
  'very-wide-range': { category: 'pay', weight: 1 },
  'commission-only': { category: 'pay', weight: 2 },
  'unpaid-trial': { category: 'pay', weight: 2 },
  'sham-contractor': { category: 'pay', weight: 2 },
  clawback: { category: 'pay', weight: 2 },
  // Words about how people work together. No study ties them to bad jobs, so most weigh little.
  family: { category: 'culture', weight: 1 },
  'many-hats': { category: 'culture', weight: 1 },
  rockstar: { category: 'culture', weight: 1 },
  'work-hard-play-hard': { category: 'culture', weight: 1 },
  'thick-skin': { category: 'culture', weight: 2 },
  'always-available': { category: 'culture', weight: 2 },
  'passion-over-pay': { category: 'culture', weight: 2 },
  // Work that stays vague, and demands that hardly anybody meets.
  'vague-duties': { category: 'vague', weight: 2 },
  'wish-list-overload': { category: 'unreal', weight: 2 },
  'entry-level-with-years': { category: 'unreal', weight: 1 },
  'impossible-years': { category: 'unreal', weight: 2 },
  'senior-duties-junior-pay': { category: 'unreal', weight: 2 },
  // Words that leave people out for who they are.
  'age-coding': { category: 'discrimination', weight: 2 },
  'sex-coding': { category: 'discrimination', weight: 3 },
  'native-speaker': { category: 'discrimination', weight: 2 },
  'disability-excluding': { category: 'discrimination', weight: 2 },
  'personal-data': { category: 'discrimination', weight: 3 },
  // Signs that there may be no opening behind a posting, in its text or beside it.
  'evergreen-pool': { category: 'ghost', weight: 2 },
  'old-posting': { category: 'ghost', weight: 2 },
  reposted: { category: 'ghost', weight: 2 },
  'not-on-company-site': { category: 'ghost', weight: 3 },
  layoffs: { category: 'ghost', weight: 2 },
  duplicates: { category: 'ghost', weight: 1 },
  'no-company': { category: 'scam', weight: 2 },
} as const satisfies Record<string, FlagMeaning>;
export type FlagId = keyof typeof flagCatalogue;
export const flagIds = Object.keys(flagCatalogue) as [FlagId, ...FlagId[]];
