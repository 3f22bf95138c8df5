/** How far a reading was, and when (milliseconds). */
export interface Mark {
  readonly bytesRead: number;
  readonly at: number;
}

const leastMilliseconds = 3_000;

/** Seconds a reading still takes at the pace since `from`; undefined while it is too early to tell. */
export function timeLeft(from: Mark, to: Mark, bytesTotal: number): number | undefined {
  const [bytes, milliseconds] = [to.bytesRead - from.bytesRead, to.at - from.at];
  if (milliseconds < leastMilliseconds || bytes <= 0) return undefined;
  return ((bytesTotal - to.bytesRead) * milliseconds) / bytes / 1_000;
}
