export interface Pace {
  readonly rate: number;
  /** How strongly values are held near nothing. */
  readonly penalty: number;
}

/** Numbers that are learned by stochastic gradients, each at its own pace (AdaGrad; Duchi et al., 2011), and their mean. */
export class Learned {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #sums: Float64Array;
  readonly #pace: Pace;
  #counted = 0;

  constructor(size: number, pace: Pace) {
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#sums = new Float64Array(size);
    this.#pace = pace;
  }

  /** One step down the slope at one place. */
  step(at: number, slope: number): void {
    const value = this.values[at] ?? 0;
    const full = slope + this.#pace.penalty * value;
    const square = (this.#squares[at] ?? 0) + full * full;
    this.#squares[at] = square;
    this.values[at] = value - (this.#pace.rate * full) / Math.sqrt(square + 1e-6);
  }

  /** Counts the values of now into the mean. */
  count(): void {
    this.#counted++;
    for (let at = 0; at < this.values.length; at++)
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.values[at] ?? 0);
  }

  mean(): Float64Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#counted));
  }
}
