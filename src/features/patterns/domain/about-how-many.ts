/** A number that is only about right, as one says it: exact below 10, then in fives, tens and hundreds. */
export function aboutHowMany(count: number): number {
  const step = count < 10 ? 1 : count < 100 ? 5 : count < 1_000 ? 10 : 100;
  return Math.ceil(count / step) * step;
}
