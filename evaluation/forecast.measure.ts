import { forecastOf } from '#features/forecast/domain/forecast.ts';
import { madeRecords, today } from '#features/patterns/domain/made-records.testing.ts';
import { fewest } from '#features/patterns/domain/own-share.ts';
import { calibrationError } from './forecast/calibration-error.ts';
import { type Judged, judgedSeeker } from './forecast/judged-seeker.ts';

const seekers = 400;

/** How long a forecast takes, and how well it fits what then comes for made-up people. */
export function* measure(): Generator<string> {
  const records = madeRecords({ seed: 'speed', count: 5_000 });
  const [first, ...others] = Array.from({ length: 15 }, () =>
    timeOf(() => forecastOf(records, today, { weeks: 8, perWeek: 5 })),
  );
  const median = others.sort((a, b) => a - b)[7];
  yield `forecast over 5,000 applications: ${median?.toFixed(0)} ms, the first time ${first?.toFixed(0)} ms`;

  const judged = Array.from({ length: seekers }, (_, at) => judgedSeeker(`person ${at}`));
  const all = judged.flat();
  yield `made-up searches: ${judged.filter(({ length }) => length > 0).length} of ${seekers} with a pace in their week 8 to 16`;
  for (const weeks of new Set(all.map((each) => each.weeks))) {
    const now = all.filter((each) => each.weeks === weeks);
    yield `within ${weeks} weeks: ${summaryOf(now)}`;
  }
  yield `all spans: ${summaryOf(all)}`;
  yield `fewer than ${fewest} with enough time: ${summaryOf(all.filter(({ settled }) => settled < fewest))}`;
  yield `${fewest} or more: ${summaryOf(all.filter(({ settled }) => settled >= fewest))}`;
}

function summaryOf(judged: readonly Judged[]): string {
  const parts = (['interview', 'offer'] as const).map((of) => {
    const chances = judged.map(({ outlook, came }) => ({ chance: outlook[of].share, came: came[of] }));
    const held = judged.filter(
      ({ outlook, truth }) => outlook[of].low - dot <= truth[of] && truth[of] <= outlook[of].high + dot,
    );
    const told = mean(chances.map(({ chance }) => chance));
    const happened = mean(chances.map(({ came }) => Number(came)));
    return [
      `${of}: told ${told.toFixed(2)}, came ${happened.toFixed(2)}`,
      `calibration error ${calibrationError(chances).toFixed(3)}`,
      `Brier ${mean(chances.map(({ chance, came }) => (chance - Number(came)) ** 2)).toFixed(3)} (always the mean: ${(happened * (1 - happened)).toFixed(3)})`,
      `true chance inside ${inHundred(held.length / judged.length)} in 100`,
    ].join(', ');
  });
  const counted = judged.filter(
    ({ outlook: { interviews }, came }) =>
      interviews.low <= came.interviews && came.interviews <= interviews.high,
  );
  return `${parts.join('; ')}; number of talks inside ${inHundred(counted.length / judged.length)} in 100`;
}

/** True chances are counted over 60 futures, so that they are known to about this. */
const dot = 0.02;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const inHundred = (share: number): string => (100 * share).toFixed(0);

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
