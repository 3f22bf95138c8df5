/** A text that a spreadsheet would take for a formula (OWASP, CSV injection). */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** One line of a CSV file (RFC 4180); texts that a spreadsheet would run as a formula get an apostrophe in front. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(looksLikeFormula.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
