/**
 * How much of a pile has arrived some days after the posting: 41 % after two days and 56 % after four
 * (evidence.md §6: St. Louis Fed, DHI 2016), as a Weibull curve through both points; 77 % at the mean life of ten days.
 */
const scaleDays = 5.45;
const shape = 0.637;

/** Share of all applications that arrived before one that came so many days after the posting. */
export const arrivedBy = (days: number): number => 1 - Math.exp(-(((days + 0.5) / scaleDays) ** shape));

/** Without a date the place in the pile is unknown: half of the others came before. */
const usualShare = 0.5;

/** Someone's place in the pile, as a multiple of the place that is usual among `usualApplicants`. */
export function placeInPile(
  { applicants, daysInPile }: { readonly applicants?: number; readonly daysInPile?: number },
  usualApplicants: number,
): number {
  const share = daysInPile === undefined ? usualShare : arrivedBy(daysInPile);
  return (((applicants ?? usualApplicants) + 5) * share) / ((usualApplicants + 5) * usualShare);
}
