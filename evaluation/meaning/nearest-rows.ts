import { cosine } from './centred-rows.ts';

export interface NearRow {
  readonly row: number;
  /** Their cosine. */
  readonly nearness: number;
}

/** For each row those at least so near to it, the nearest first. */
export const nearestRows = (rows: readonly Float32Array[], least: number): NearRow[][] =>
  rows.map((own, place) =>
    rows
      .flatMap((other, row) => {
        const nearness = row === place ? 0 : cosine(own, other);
        return nearness >= least ? [{ row, nearness }] : [];
      })
      .sort((one, other) => other.nearness - one.nearness),
  );
