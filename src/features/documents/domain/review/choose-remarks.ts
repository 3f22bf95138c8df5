import type { DocumentFinding } from '../finding.ts';
import type { Remark } from './remark.ts';

export interface Limits {
  readonly most: number;
  readonly mostOfOne: number;
}

/** The remarks worth saying: none twice of one place, of each kind the clearest, the gravest first. */
export function chooseRemarks(remarks: readonly Remark[], { most, mostOfOne }: Limits): DocumentFinding[] {
  const counts = new Map<string, number>();
  return withoutDoubles(remarks)
    .toSorted(clearestFirst)
    .filter(({ id }) => {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return count <= mostOfOne;
    })
    .toSorted((one, other) => other.severity - one.severity || clearestFirst(one, other))
    .slice(0, most)
    .map(({ clarity: _, ...finding }) => finding);
}

const clearestFirst = (one: Remark, other: Remark): number =>
  other.clarity - one.clarity || (one.span?.[0] ?? -1) - (other.span?.[0] ?? -1);

/** Kinds that say nearly the same of a line: the clearer one is enough. */
const rivals: readonly (readonly string[])[] = [['duty-not-result', 'no-numbers', 'cliche', 'buried-skill']];

function withoutDoubles(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(
    (each, place) =>
      !remarks.some((other, at) => {
        if (at === place || !touch(each, other)) return false;
        const clearer = other.clarity > each.clarity || (other.clarity === each.clarity && at < place);
        return clearer && (other.id === each.id || areRivals(other.id, each.id));
      }),
  );
}

const areRivals = (one: string, other: string): boolean =>
  rivals.some((group) => group.includes(one) && group.includes(other));

const touch = ({ span }: Remark, { span: other }: Remark): boolean =>
  span !== null && other !== null && span[0] < other[1] && other[0] < span[1];
