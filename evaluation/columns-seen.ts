/** A column for each name that enough examples show, in the order of their first appearance. */
export function columnsSeen(examples: Iterable<ReadonlySet<string>>, seenIn: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const names of examples) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= seenIn);
  return new Map(kept.map(([name], column) => [name, column]));
}
