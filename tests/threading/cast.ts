import { heldOutTitles } from './held-out-titles.ts';
import { heldOutAgencies, heldOutWorkplaces } from './held-out-workplaces.ts';
import { titles } from './titles.ts';
import { type Agency, agencies, type Workplace, workplaces } from './workplaces.ts';

/** Whom and what a fixture is made of. */
export interface Cast {
  readonly workplaces: readonly [Workplace, ...Workplace[]];
  readonly agencies: readonly [Agency, ...Agency[]];
  readonly titles: readonly (readonly [string, ...string[]])[];
}

/** Names and wordings that were looked at while the rules were made. */
export const familiar: Cast = { workplaces, agencies, titles };

/** Others that were never looked at: what the rules do with them is what they will do with real mail. */
export const heldOut: Cast = {
  workplaces: heldOutWorkplaces,
  agencies: heldOutAgencies,
  titles: heldOutTitles,
};
