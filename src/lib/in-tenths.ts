/**
 * Shares of one whole (each 0–1, together 1) as whole tenths that add up to 10, by largest remainder
 * (Hamilton's method), so that no reader finds 9 or 11 parts in ten. Ties go to the earlier share.
 */
export function inTenths(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.floor(share * 10 + rounding));
  const missing = 10 - floors.reduce((sum, tenth) => sum + tenth, 0);
  const remainders = shares.map((share, at) => ({ at, remainder: share * 10 - (floors[at] ?? 0) }));
  const raised = new Set(
    remainders
      .sort((one, other) => other.remainder - one.remainder)
      .slice(0, Math.max(0, missing))
      .map(({ at }) => at),
  );
  return floors.map((tenth, at) => (raised.has(at) ? tenth + 1 : tenth));
}

/** 0.3 × 10 falls short of 3 by the last bit. */
const rounding = 1e-9;
