import { looksLikeData } from '../domain/column-content.ts';
import { knownNames } from '../domain/column-mapping.ts';
import type { TableRecord } from './parse-records.ts';

interface SplitTable {
  /** The cells that name the columns; empty when the file begins with data at once. */
  readonly names: readonly string[];
  readonly body: readonly TableRecord[];
}

/** Exports may begin with a title or a note; the names of the columns are within the first rows. */
const searched = 20;

/** Tells the row that names the columns from what stands above and below it. */
export function splitHeader(records: readonly TableRecord[]): SplitTable {
  const head = records.slice(0, searched);
  const wide = Math.max(0, head.findIndex(isWide));
  const scores = head.map(({ cells }) => (cells.some(looksLikeData) ? 0 : knownNames(cells)));
  const best = Math.max(0, ...scores);
  const position = best > 1 ? scores.indexOf(best) : wide;
  const cells = records[position]?.cells ?? [];
  if (cells.some(looksLikeData)) return { names: [], body: records.slice(position) };
  return { names: cells, body: records.slice(position + 1) };
}

const isWide = ({ cells }: TableRecord): boolean => cells.filter((cell) => cell.trim() !== '').length > 1;

/** Column names that are never empty and never the same. */
export function columnNames(cells: readonly string[], width: number): string[] {
  const times = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const name = (cells[index] ?? '').trim() || `Column ${index + 1}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}
