import { type Beta, logOddsDensity, logOddsPoints, logOddsRange } from './beta-distribution.ts';

/** The chance that the first of two independent shares is the larger one. */
export function chanceOfLarger(first: Beta, second: Beta): number {
  const ranges = [logOddsRange(first), logOddsRange(second)];
  const points = logOddsPoints(
    Math.min(...ranges.map(([from]) => from)),
    Math.max(...ranges.map(([, to]) => to)),
  );
  const [densityOfFirst, densityOfSecond] = [logOddsDensity(first), logOddsDensity(second)];
  let [larger, firstTotal, secondTotal] = [0, 0, 0];
  for (const point of points) {
    const [one, other] = [densityOfFirst(point), densityOfSecond(point)];
    larger += one * (secondTotal + other / 2);
    firstTotal += one;
    secondTotal += other;
  }
  return larger / (firstTotal * secondTotal);
}
