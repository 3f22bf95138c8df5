import type { ChannelMix } from './channel-mix.ts';
import { type DrawnTruth, drawnTruth } from './drawn-truth.ts';
import type { KnownSearch } from './known-search.ts';
import { middleOf } from './middle-of.ts';
import { type OpenChances, openChances } from './open-chances.ts';
import type { Outlook } from './outlook.ts';
import type { KnownPace } from './pace.ts';
import { poissonQuantile } from './poisson-quantile.ts';

/** A way to go on: how applications go in, how many a week, and whether all go out early. */
export interface Way {
  readonly mix: ChannelMix;
  /** Undefined: at the pace so far, which is not known for sure. */
  readonly perWeek?: number | undefined;
  readonly early: boolean;
}

const draws = 400;

/**
 * What may happen over the weeks ahead, for each way to go on. The same truths are drawn for every way, so that two ways
 * differ by what differs between them and never by luck.
 */
export function drawnOutlooks(
  search: KnownSearch,
  pace: KnownPace | undefined,
  ways: readonly Way[],
  random: () => number,
): Outlook[][] {
  const found = ways.map(() => search.weeks.map(() => columns()));
  for (let at = 0; at < draws; at++) {
    const drawn = drawnTruth(search, pace, random);
    const open = openChances(search, drawn);
    for (const [place, way] of ways.entries()) {
      const sent = sentTalks(way, drawn);
      for (const week of search.weeks.keys()) {
        const column = found[place]?.[week];
        if (column !== undefined) fill(column, at, { week, open, sent, drawn });
      }
    }
  }
  return found.map((weeks) => weeks.map((column, at) => outlookOf(search.weeks[at] ?? 0, column)));
}

const columns = () => ({
  interview: new Float64Array(draws),
  offer: new Float64Array(draws),
  openInterview: new Float64Array(draws),
  openOffer: new Float64Array(draws),
  mean: new Float64Array(draws),
  count: new Float64Array(draws),
});
type Columns = ReturnType<typeof columns>;

/** How many applications a week lead to a talk sooner or later, on one way. */
function sentTalks(way: Way, { talk, earlyGain, perWeek }: DrawnTruth): number {
  const gain = way.early ? earlyGain : 1;
  const share = way.mix.reduce((sum, part, at) => sum + part * Math.min(1, gain * (talk[at] ?? 0)), 0);
  return share * (way.perWeek ?? perWeek);
}

interface OneWeek {
  readonly week: number;
  readonly open: OpenChances;
  readonly sent: number;
  readonly drawn: DrawnTruth;
}

/** New applications come evenly, so that what comes of them is Poisson distributed. */
function fill(column: Columns, at: number, { week, open, sent, drawn }: OneWeek): void {
  const { guess, interview, offer, luck } = drawn;
  const [openInterview, openOffer] = [open.interview[week] ?? 0, open.offer[week] ?? 0];
  const talks = sent * (guess.newTalks[week] ?? 0);
  const offers = sent * interview * offer * (guess.newOffers[week] ?? 0);
  const mean = (open.talks[week] ?? 0) + talks;
  column.interview[at] = -Math.expm1(-openInterview - talks);
  column.offer[at] = -Math.expm1(-openOffer - offers);
  column.openInterview[at] = -Math.expm1(-openInterview);
  column.openOffer[at] = -Math.expm1(-openOffer);
  column.mean[at] = mean;
  column.count[at] = poissonQuantile(mean, luck);
}

function outlookOf(weeks: number, column: Columns): Outlook {
  const { low, high } = middleOf(column.count);
  return {
    weeks,
    interview: middleOf(column.interview),
    offer: middleOf(column.offer),
    interviews: { expected: column.mean.reduce((sum, mean) => sum + mean, 0) / draws, low, high },
    openOnly: { interview: middleOf(column.openInterview).share, offer: middleOf(column.openOffer).share },
  };
}
