/** The spelling that is used most; of equals the shortest, and of those the first by letters. */
export function mostWritten(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || one.length - other.length || (one < other ? -1 : 1),
  );
  return most?.[0] ?? '';
}
