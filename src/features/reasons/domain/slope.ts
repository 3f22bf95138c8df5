import type { SourceId } from './source.ts';

/** How steeply the log-odds of a gate's failing change with a figure, and the usual figure, at which nothing changes. */
interface Slope {
  readonly perUnit: number;
  readonly usual: number;
  readonly source: SourceId;
}

/** One for each figure that moves a gate. Chosen so that the ratios of evidence.md §7.4 come out at their thresholds. */
export const slopes = {
  // Times two beyond thirty days, times 0.7 within two; postings live a week or two. Per unit of log(days + 2).
  postingAge: { perUnit: 0.3, usual: 7, source: 'ghostJobs' },
  // Unread: 0.05 below 50 applicants, 0.25 at 200, 0.5 at 500 (§6), usual where
  // the stages were counted: 86 applications for a hire (Lever 2017). Per unit of log(place in the pile).
  placeInPile: { perUnit: 1, usual: 86, source: 'reviewOrder' },
  // Later applications wait while the first batch is assessed (Ashby), whatever their number. Per unit of log(days + 2).
  daysInPile: { perUnit: 0.3, usual: 4, source: 'reviewOrder' },
  // Pay asked as a share of the most that is offered: times 0.5 well within, times 4 a tenth above.
  payAsked: { perUnit: 10, usual: 0.98, source: 'estimate' },
  // Share of the must-haves: between the two rows of §7.3 (a gap in 0.08 or in 0.33), and odds times 0.2 when all are met.
  mustsMet: { perUnit: -4.5, usual: 0.6, source: 'requirements' },
  // Where only the résumé can be looked at, what it does not name may still be there: half as steep.
  mustsSeen: { perUnit: -2.25, usual: 0.6, source: 'requirements' },
  // Share of the must-haves that are met but not to be found in the résumé.
  mustsHidden: { perUnit: 3, usual: 0.1, source: 'estimate' },
  // Months without work: callbacks fall mainly within the first eight. Per unit of log(months + 2).
  monthsOut: { perUnit: 0.6, usual: 4, source: 'unemployment' },
  // The person's own ratings (1–5): times 2.2 at two and less, times 0.7 at four and more; one's own view is a weak witness.
  rating: { perUnit: -0.6, usual: 3.5, source: 'interviewNoise' },
  // The same ratings, turned round: who did well was compared with others who did.
  ratingTurned: { perUnit: 0.2, usual: 3.5, source: 'interviewNoise' },
} as const satisfies Record<string, Slope>;

export type SlopeId = keyof typeof slopes;
