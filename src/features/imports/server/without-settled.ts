import type { Source } from '#features/applications/domain/event.ts';
import type { importStore } from './store.ts';

/** Leaves out what another saved import has brought already. All of them come from sources of one kind. */
export async function withoutSettled<Found>(
  store: ReturnType<typeof importStore>,
  owner: string,
  importId: string,
  found: readonly Found[],
  sourceOf: (each: Found) => Source,
): Promise<Found[]> {
  const [first] = found;
  if (!first) return [];
  const keys = found.map((each) => sourceOf(each).key);
  const settled = await store.settled(owner, importId, sourceOf(first).kind, keys);
  return found.filter((each) => !settled.has(sourceOf(each).key));
}
