import Papa from 'papaparse';

/** Something in a file that could not be read as it stands, with its line counted from 1. */
export interface TableProblem {
  readonly line: number;
  readonly sentence: string;
}

/** The cells of one row of a file, and the line on which it begins. */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Records {
  readonly records: TableRecord[];
  readonly problems: TableProblem[];
}

/** A file with more stray quotation marks than this is damaged as a whole. */
const mostRepairs = 50;

/** Splits a text into rows and cells. A quotation mark that is never closed costs its own cell, not the rest. */
export function parseRecords(text: string, delimiter: string): Records {
  let repaired = text;
  const problems: TableProblem[] = [];
  while (problems.length < mostRepairs) {
    const { data, errors } = Papa.parse<string[]>(repaired, { delimiter });
    const stray = errors.find((error) => isStray(error, data));
    if (stray?.index === undefined) return { records: withLines(data), problems };
    // The parser points behind the mark.
    const mark = stray.index - 1;
    problems.push({ line: lineAt(repaired, mark), sentence: unclosed });
    repaired = repaired.slice(0, mark) + repaired.slice(mark + 1);
  }
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' });
  return { records: withLines(data), problems: [{ line: 1, sentence: unmatched }] };
}

const unclosed = 'A quotation mark is opened here and never closed.';
const unmatched = 'The quotation marks of this file do not match, so they were read as ordinary characters.';

/** A mark that opens a cell which runs on into other lines and is not properly closed. */
function isStray({ code, row }: Papa.ParseError, data: readonly string[][]): boolean {
  if (code === 'MissingQuotes') return true;
  return code === 'InvalidQuotes' && (data[row ?? -1] ?? []).some((cell) => /[\r\n]/u.test(cell));
}

function withLines(data: readonly string[][]): TableRecord[] {
  let line = 1;
  return data.map((cells) => {
    const record = { cells, line };
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    return record;
  });
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;
const lineAt = (text: string, index: number): number => 1 + lineBreaks(text.slice(0, index));

/** The character between cells: the one that splits the first rows most evenly into more than one. */
export function guessDelimiter(text: string): string {
  const told = /^sep=(.)\r?\n/iu.exec(text)?.[1];
  if (told !== undefined) return told;
  const scored = [',', ';', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 30, skipEmptyLines: 'greedy' });
    return { delimiter, evenness: evenness(data.map((cells) => cells.length)) };
  });
  return scored.reduce((best, next) => (next.evenness > best.evenness ? next : best)).delimiter;
}

/** Share of rows with the most frequent number of cells, a little more for more cells; 0 for a single column. */
function evenness(widths: readonly number[]): number {
  const wide = widths.filter((width) => width > 1);
  const counts = wide.map(
    (width) => wide.filter((other) => other === width).length / widths.length + width / 1_000,
  );
  return Math.max(0, ...counts);
}
