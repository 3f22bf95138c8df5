/** Rows without what is common to them all, each of length 1: what all words share says nothing of one. */
export function centredRows(rows: readonly Float64Array[]): Float32Array[] {
  const size = rows[0]?.length ?? 0;
  const unit = rows.map(ofLengthOne);
  const mean = new Float64Array(size);
  for (const row of unit)
    for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length;
  return unit.map((row) => Float32Array.from(ofLengthOne(row.map((value, at) => value - (mean[at] ?? 0)))));
}

function ofLengthOne(row: Float64Array): Float64Array {
  const length = Math.hypot(...row) || 1;
  return row.map((value) => value / length);
}

/** The cosine of two rows of length 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
