/** Splits rows for multi-row statements: both engines limit the number of values in one statement. */
export function inChunks<Row>(rows: readonly Row[], size = 200): Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += size) chunks.push(rows.slice(start, start + size));
  return chunks;
}
