import { biasPhrases } from './bias-phrases.ts';
import { culturePhrases } from './culture-phrases.ts';
import { demandPhrases } from './demand-phrases.ts';
import { payPhrases } from './pay-phrases.ts';
import type { FlagPhrases } from './phrase-pattern.ts';
import { scamPhrases } from './scam-phrases.ts';

/** The wordings of every flag that shows in single sentences. */
export const flagPhrases: Readonly<Record<string, FlagPhrases>> = {
  ...scamPhrases,
  ...payPhrases,
  ...culturePhrases,
  ...demandPhrases,
  ...biasPhrases,
};
