import { africa } from './countries/africa.ts';
import { americas } from './countries/americas.ts';
import { asia } from './countries/asia.ts';
import { easternEurope } from './countries/eastern-europe.ts';
import { northernEurope } from './countries/northern-europe.ts';
import { oceania } from './countries/oceania.ts';
import { southernEurope } from './countries/southern-europe.ts';
import { westernEurope } from './countries/western-europe.ts';
import type { CountryHelp } from './country-help.ts';

/** Emergency numbers and lines to talk to, of every country the help page knows. */
export const countries: readonly CountryHelp[] = [
  ...africa,
  ...americas,
  ...asia,
  ...easternEurope,
  ...northernEurope,
  ...oceania,
  ...southernEurope,
  ...westernEurope,
];
