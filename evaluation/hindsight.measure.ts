import { choices, ways } from '#features/hindsight/domain/choice.ts';
import { hindsightOf, type Recalled } from '#features/hindsight/domain/hindsight.ts';
import { addedTallies } from '#features/hindsight/domain/tally.ts';
import { courseWith } from '#features/hindsight/domain/testing.ts';
import { whatIfsFor } from '#features/hindsight/domain/what-ifs-for.ts';
import { journeyOf } from '#features/patterns/domain/journey.ts';
import { madeRecords, today } from '#features/patterns/domain/made-records.testing.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { nothingKnown } from '#features/reasons/domain/situation.ts';

/** How long it takes to look back at 5,000 applications, and to ask “what if” of all of them. */
export function* measure(): Generator<string> {
  const recalled = madeCourses(5_000);
  const times = Array.from({ length: 15 }, () => timeOf(() => hindsightOf(recalled, new Map(), today)));
  const median = [...times].sort((one, other) => one - other)[7];
  yield `hindsight over 5,000 applications: ${median?.toFixed(0)} ms, the first time ${times[0]?.toFixed(0)} ms`;
  const asking = timeOf(() =>
    addedTallies(
      recalled.flatMap(({ course }) => whatIfsFor({ course, situation: nothingKnown('applied') })),
    ),
  );
  yield `what-if over 5,000 applications, weighed alone: ${(asking / 1000).toFixed(1)} s`;
}

function madeCourses(count: number): Recalled[] {
  const random = seededRandom('courses');
  return madeRecords({ seed: 'speed', count }).map((record): Recalled => {
    const known = choices.map((choice) => [choice, ways[choice][Math.floor(random() * ways[choice].length)]]);
    return { journey: journeyOf(record), course: courseWith(Object.fromEntries(known)) };
  });
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
