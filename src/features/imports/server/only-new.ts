import type { Finding } from '#features/applications/domain/finding.ts';
import { isBrought } from '../domain/is-brought.ts';
import type { importStore } from './store.ts';

/** Leaves out what another saved import has brought already. All of them come from sources of one kind. */
export async function onlyNew<Found>(
  store: ReturnType<typeof importStore>,
  owner: string,
  importId: string,
  found: readonly Found[],
  findingOf: (each: Found) => Finding,
): Promise<Found[]> {
  const [first] = found;
  if (!first) return [];
  const sources = found.map((each) => findingOf(each).source);
  const before = await store.brought(
    owner,
    importId,
    findingOf(first).source.kind,
    sources.map(({ key }) => key),
  );
  const byKey = new Map<string, Finding[]>();
  for (const finding of before)
    byKey.set(finding.source.key, [...(byKey.get(finding.source.key) ?? []), finding]);
  return found.filter((each) => !isBrought(findingOf(each), byKey.get(findingOf(each).source.key) ?? []));
}
