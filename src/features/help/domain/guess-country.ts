import { countries } from './countries.ts';

/**
 * The country whose help to show first, from the zone of the device's clock; undefined when it says nothing.
 * Only a guess: the page always lets the person choose.
 */
export function guessCountry(timeZone: string): string | undefined {
  return countries.find(({ zones }) => zones.some((zone) => matches(zone, timeZone)))?.country;
}

/** A zone that ends with `/` stands for all below it. */
function matches(zone: string, timeZone: string): boolean {
  return zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone;
}
