/** One wait: ended by what was waited for, or broken off (censored) while still going on. */
export interface Wait {
  readonly days: number;
  readonly ended: boolean;
}

/** What is known on a day on which at least one wait ended. */
export interface WaitingStep {
  readonly days: number;
  /** Those that had waited at least so long. */
  readonly atRisk: number;
  readonly ended: number;
  /** The share still waiting after this day, 0–1. */
  readonly waiting: number;
  /** Greenwood's sum up to this day: the variance of the logarithm of that share. */
  readonly greenwood: number;
}

/**
 * The share still waiting after each day. Who is still waiting counts for as long as they waited and is never
 * taken for an end (Kaplan & Meier 1958, J. Am. Stat. Assoc. 53, 457–481).
 */
export function kaplanMeier(waits: readonly Wait[]): readonly WaitingStep[] {
  const sorted = [...waits].sort((a, b) => a.days - b.days);
  const steps: WaitingStep[] = [];
  let [waiting, greenwood] = [1, 0];
  for (let at = 0; at < sorted.length; ) {
    const days = sorted[at]?.days ?? 0;
    const atRisk = sorted.length - at;
    let ended = 0;
    for (; sorted[at]?.days === days; at++) if (sorted[at]?.ended) ended += 1;
    if (ended === 0) continue;
    waiting *= 1 - ended / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    steps.push({ days, atRisk, ended, waiting, greenwood });
  }
  return steps;
}

/**
 * The interval of a share still waiting, from Greenwood's (1926) variance on the scale of log(−log), where it stays
 * between 0 and 1 (Kalbfleisch & Prentice 1980). `z` is 1.2816 for 80 %.
 */
export function waitingInterval(
  waiting: number,
  greenwood: number,
  z: number,
): { readonly low: number; readonly high: number } {
  if (waiting <= 0 || waiting >= 1) return { low: waiting, high: waiting };
  const spread = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting));
  return { low: waiting ** Math.exp(spread), high: waiting ** Math.exp(-spread) };
}
