import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Difference } from '../domain/difference.ts';

/** A chance with its range: "about 3 in 10 (2 to 5)". */
export function useRangeWords(): (range: Difference['before']) => string {
  const inTen = useInTen();
  return ({ share, low, high }) => inTen(share, low, high);
}
