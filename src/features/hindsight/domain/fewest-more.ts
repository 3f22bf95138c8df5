import type { Group } from '#features/patterns/domain/group.ts';

/**
 * About how many more applications it takes at least until two of these groups can be set side by side, where they are too
 * small to be compared at all; undefined where there are not two, or nothing is missing.
 */
export function fewestMore(groups: readonly Pick<Group, 'own'>[]): number | undefined {
  const missing = groups.map(({ own }) => own.more ?? 0).sort((one, other) => one - other);
  const [first, second] = missing;
  const sum = first === undefined || second === undefined ? 0 : first + second;
  return sum > 0 ? sum : undefined;
}
