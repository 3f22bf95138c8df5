const bins = 10;

/** The mean distance between what was told and how often it came, over ten equally wide bins, each by its size. */
export function calibrationError(
  told: readonly { readonly chance: number; readonly came: boolean }[],
): number {
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const inside = told.filter(({ chance }) => Math.min(bins - 1, Math.floor(chance * bins)) === bin);
    error += Math.abs(inside.reduce((sum, { chance, came }) => sum + chance - Number(came), 0));
  }
  return error / told.length;
}
