import { twoNumbersAndYear } from './read-day.ts';
import { cellsFor, dayFields, type Mapping } from './tracker-field.ts';
import type { TrackerRow } from './tracker-table.ts';

/** A date of the sheet that can be read in two ways, to ask the person with; undefined when none is among the rows. */
export function twoWayDate(rows: readonly TrackerRow[], mapping: Mapping): string | undefined {
  return rows.flatMap((row) => dayFields.flatMap((field) => cellsFor(row, mapping, field))).find(isTwoWay);
}

function isTwoWay(cell: string): boolean {
  const match = twoNumbersAndYear.exec(cell);
  const [first, second] = [Number(match?.[1]), Number(match?.[3])];
  return match !== null && match[2] !== '.' && first !== second && first <= 12 && second <= 12;
}
