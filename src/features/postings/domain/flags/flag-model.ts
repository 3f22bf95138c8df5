import kept from './flag-model.json' with { type: 'json' };
import { openFlags } from './learned-flags.ts';

/** What `evaluation/train-flags.ts` learned. */
export const flagModel = openFlags(kept);
