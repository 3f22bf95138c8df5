/**
 * How much of a pile has arrived some days after the posting: 41 % after two days and 56 % after four
 * (evidence.md §6: St. Louis Fed, DHI 2016), as a Weibull curve through both points; 77 % at the mean life of ten days.
 */
const scaleDays = 5.45;
const shape = 0.637;

/** Share of all applications that arrived before one that came so many days after the posting. */
export const arrivedBy = (days: number): number => 1 - Math.exp(-(((days + 0.5) / scaleDays) ** shape));

/**
 * Someone's place in the pile: so many came before. The number of applicants is that of the day of applying, as boards show
 * it; without it the days tell, in a pile of the usual size. Undefined when neither is known.
 */
export function placeInPile(
  { applicants, daysInPile }: { readonly applicants?: number; readonly daysInPile?: number },
  usualPile: number,
): number | undefined {
  return applicants ?? (daysInPile === undefined ? undefined : usualPile * arrivedBy(daysInPile));
}
