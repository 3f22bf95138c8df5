import { cultureFlags } from './culture-flags.ts';
import { demandFlags } from './demand-flags.ts';
import { discriminationFlags } from './discrimination-flags.ts';
import { ghostFlags } from './ghost-flags.ts';
import { payFlags } from './pay-flags.ts';
import { scamFlags } from './scam-flags.ts';

/** Every warning sign Rebound knows. Signals to check, never a verdict. */
export const flagCatalogue = {
  ...scamFlags,
  ...payFlags,
  ...cultureFlags,
  ...demandFlags,
  ...discriminationFlags,
  ...ghostFlags,
} as const;
export type FlagId = keyof typeof flagCatalogue;
export const flagIds = Object.keys(flagCatalogue) as readonly FlagId[];
