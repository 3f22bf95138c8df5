/** The number at a place; 0 beyond the end. */
export const numberAt = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;

/** Adds to the number at a place. */
export function addAt(numbers: Float64Array, place: number, value: number): void {
  numbers[place] = (numbers[place] ?? 0) + value;
}

/** The sum of the numbers at some places. */
export function sumAt(numbers: ArrayLike<number>, places: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += numbers[places[at] ?? 0] ?? 0;
  return sum;
}

/** Adds the same to the numbers at some places. */
export function addEach(numbers: Float64Array, places: ArrayLike<number>, value: number): void {
  if (value === 0) return;
  for (let at = 0; at < places.length; at++) addAt(numbers, places[at] ?? 0, value);
}

/** The L2 penalty on weights, and its slope. */
export function penalised(weights: Float64Array<ArrayBuffer>, penalty: number) {
  return {
    loss: weights.reduce((sum, weight) => sum + (penalty / 2) * weight * weight, 0),
    gradient: weights.map((weight) => penalty * weight),
  };
}
