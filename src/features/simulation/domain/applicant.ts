import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { around, factor, happens, oneOf, type Random, waiting } from './draw.ts';
import type { Market } from './market.ts';
import type { Opening } from './opening.ts';

/** What on a path through working life makes some employers wary. */
export type OddPath = 'break' | 'changes' | 'too-experienced';

/** Somebody who applies for one opening. Days count from its posting. */
export interface Applicant {
  readonly arrived: number;
  readonly channel: NonNullable<RejectionCase['channel']>;
  /** For each must-have of the opening: held, and seen by who reads the résumé. */
  readonly held: readonly boolean[];
  readonly seen: readonly boolean[];
  readonly eligible: boolean;
  /** How well the work would be done, in deviations from the mean. Nobody sees it as it is. */
  readonly ability: number;
  readonly oddPath?: OddPath;
  /** Months without work before applying; 0 without a break. */
  readonly monthsOut: number;
  readonly tailored: boolean;
  /** The yearly pay that is wished for. */
  readonly wish: number;
}

/** Draws somebody who applies for an opening. */
export function applicantOf(opening: Opening, market: Market, random: Random): Applicant {
  const leaning = around(0, 0.15, random);
  const held = opening.musts.map(() => happens(market.held + leaning, random));
  const tailored = happens(market.tailored, random);
  const visible = tailored ? 1 - (1 - market.visible) / 3 : market.visible;
  const oddPath = happens(market.oddPaths, random)
    ? oneOf(['break', 'changes', 'too-experienced'] as const, random)
    : undefined;
  const { pay } = opening.field;
  // Who sees the pay named seldom asks for much more.
  const spread = opening.payNamed ? market.wishSpread * 0.7 : market.wishSpread;
  const anchor = opening.payNamed ? opening.budget : (pay + opening.budget) / 2;
  return {
    arrived: arrivalOn(opening, market, random),
    channel: channelIn(market, random),
    held,
    seen: held.map((holds) => holds && happens(visible, random)),
    eligible: !happens(market.ineligible, random),
    ability: around(2 * leaning, 0.9, random),
    ...(oddPath && { oddPath }),
    monthsOut: oddPath === 'break' ? 6 + Math.round(waiting(12, random)) : Math.floor(5 * random()),
    tailored,
    wish: Math.round((anchor * Math.exp(market.wish) * factor(spread, random)) / 500) * 500,
  };
}

/** Most come soon; what is up for long also finds people late. */
function arrivalOn({ life }: Opening, market: Market, random: Random): number {
  const soon = waiting(market.arrivalDays, random);
  return soon < life && happens(0.8, random) ? soon : life * random();
}

function channelIn(market: Market, random: Random): Applicant['channel'] {
  if (happens(market.referred, random)) return 'referral';
  if (happens(market.agencies, random)) return 'agency';
  return happens(market.direct, random) ? 'company' : 'board';
}

/** Share of true among answers (0–1). */
export const shareOf = (answers: readonly boolean[]): number =>
  answers.filter(Boolean).length / Math.max(1, answers.length);
