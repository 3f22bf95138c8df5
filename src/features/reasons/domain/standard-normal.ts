/** One draw from the standard normal distribution (Box and Muller 1958), from numbers uniform in [0, 1). */
export function standardNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
