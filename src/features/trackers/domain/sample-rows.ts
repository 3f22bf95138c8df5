import { fold } from './fold.ts';
import type { Mapping } from './tracker-field.ts';
import type { TrackerRow, TrackerTable } from './tracker-table.ts';

const privateName =
  /\b(?:e ?mail|phone|telephone|telefon|telefoon|telefono|telefone|mobile|question|answers?|salary|gehalt|salaris|salaire|salario|wage|pay|birth|geburtsdatum|gender|disability)/u;

/** The first rows as the preview shows them: at most five, without unread columns that hold private answers. */
export function sampleRows({ header, rows }: TrackerTable, mapping: Mapping): TrackerRow[] {
  const shown = header.filter((column) => mapping[column] !== undefined || !privateName.test(fold(column)));
  return rows
    .slice(0, 5)
    .map((row) => Object.fromEntries(shown.map((column) => [column, (row[column] ?? '').slice(0, 500)])));
}
