/** A number of a list; 0 where it has none. */
export const numberAt = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;
