import { type Part, parts } from './cause.ts';
import type { Explanation } from './explanation.ts';
import { partShares } from './part-shares.ts';
import { isSaidReason, type SaidReason } from './said-texts.ts';

/** What a whole explanation comes down to: the one sentence above the picture. */
export type Headline =
  | { readonly kind: 'said'; readonly reason: SaidReason }
  | { readonly kind: 'too-early' | 'mostly-not-you' | 'half-not-you' }
  | { readonly kind: 'largest'; readonly part: Part };

/**
 * The sentence that the picture supports, compared in the tenths that the picture tells, so that both agree.
 * Between equal parts the one shown first is named.
 */
export function headlineOf(explanation: Explanation): Headline {
  const reason = saidWhy(explanation);
  if (reason) return { kind: 'said', reason };
  if (explanation.tooEarly) return { kind: 'too-early' };
  const shares = partShares(explanation);
  const notYou = shares.find(({ part }) => part === 'never-about-you')?.tenths ?? 0;
  if (notYou > 5) return { kind: 'mostly-not-you' };
  if (notYou === 5) return { kind: 'half-not-you' };
  const largest = shares.toSorted((one, other) => other.tenths - one.tenths)[0];
  return { kind: 'largest', part: largest?.part ?? parts[0] };
}

/** The words in which the employer named the most likely cause; undefined when they named none. */
function saidWhy({ causes }: Explanation): SaidReason | undefined {
  return causes[0]?.for.map(({ evidenceId }) => evidenceId).find(isSaidReason);
}
