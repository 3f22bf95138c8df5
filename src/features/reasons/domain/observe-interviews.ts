import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';

/**
 * What the person's own ratings of the conversations show (1–5, all ratings of all conversations alike).
 * One's own view is a weak witness: ratings in the middle say nothing.
 */
export function observeInterviews({ interviews }: RejectionCase): Observation[] {
  const ratings = (interviews ?? []).flatMap((interview) => Object.values(interview.ratings ?? {}));
  if (ratings.length === 0) return [];
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const values = { mean: mean.toFixed(1) };
  if (mean <= 2) return [{ evidenceId: 'low-ratings', values }];
  if (mean >= 4) return [{ evidenceId: 'good-ratings', values }];
  return [];
}
