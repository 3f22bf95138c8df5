/** The middle of numbers and the range that holds eight of ten of them. */
export interface Middle {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The median and the tenth and ninetieth hundredth; of none of them, all are 0. */
export function middleOf(values: Iterable<number>): Middle {
  const sorted = Float64Array.from(values).sort();
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? 0;
  return { share: at(0.5), low: at(0.1), high: at(0.9) };
}
