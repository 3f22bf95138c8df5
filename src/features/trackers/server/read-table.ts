import { failure, type Result, success } from '#lib/result.ts';
import { markdownTable } from '../domain/markdown-table.ts';
import type { TrackerTable } from '../domain/tracker-table.ts';
import { decodeText } from './decode-text.ts';
import { columnNames, splitHeader } from './header-row.ts';
import { guessDelimiter, parseRecords, type TableProblem, type TableRecord } from './parse-records.ts';
import { binaryFile, emptyFile, refusedByBytes, refusedByText } from './refused-file.ts';

/** A sheet as it stood in a file. */
export interface ReadTable extends TrackerTable {
  /** The character between cells; `markdown` for a Markdown table. */
  readonly delimiter: string;
  /** The line of the file on which each row begins, counted from 1. */
  readonly lines: number[];
  /** What could not be read as it stands; all other rows are there. */
  readonly problems: TableProblem[];
}

/** Reads a CSV, a tab-separated file or a Markdown table; the failure is a sentence for the person. */
export function readTable(input: Uint8Array | string): Result<ReadTable, string> {
  const decoded = typeof input === 'string' ? success(input) : decode(input);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/^\uFEFF/u, '');
  const refused = refusedByText(text);
  if (refused !== undefined) return failure(refused);
  const read = looksLikeMarkdown(text) ? readMarkdown(text) : readDelimited(text);
  if (read.header.length < 2 && read.rows.length === 0) {
    return failure(
      'This file holds no table: the cells of a row should be separated by commas, semicolons or tabs.',
    );
  }
  return read.rows.length === 0
    ? failure('This file names its columns but has no rows under them.')
    : success(read);
}

function decode(bytes: Uint8Array): Result<string, string> {
  if (bytes.length === 0) return failure(emptyFile);
  const refused = refusedByBytes(bytes);
  if (refused !== undefined) return failure(refused);
  const text = decodeText(bytes);
  return text.ok ? text : failure(binaryFile);
}

/** A Markdown table has a rule under its header, whatever text stands before it. */
const looksLikeMarkdown = (text: string): boolean =>
  /^ {0,3}\|/mu.test(text) && markdownTable(text) !== undefined;

function readMarkdown(text: string): ReadTable {
  const table = markdownTable(text) ?? [];
  return tableOf(
    'markdown',
    table.map((cells, index) => ({ cells, line: index + 1 })),
    [],
  );
}

function readDelimited(text: string): ReadTable {
  const delimiter = guessDelimiter(text);
  const { records, problems } = parseRecords(text.replace(/^sep=.\r?\n/iu, ''), delimiter);
  return tableOf(delimiter, records, problems);
}

function tableOf(
  delimiter: string,
  records: readonly TableRecord[],
  problems: readonly TableProblem[],
): ReadTable {
  const { names, body } = splitHeader(
    records.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  );
  const width = names.length > 0 ? names.length : Math.max(0, ...body.map(({ cells }) => cells.length));
  const header = columnNames(names, width);
  return {
    delimiter,
    header,
    rows: body.map(({ cells }) =>
      Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
    ),
    lines: body.map(({ line }) => line),
    problems: [...problems, ...body.flatMap((record) => raggedness(record, width))].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

/** Too few cells are how some programs save empty ones; too many shift the row, so a person should look. */
function raggedness({ cells, line }: TableRecord, width: number): TableProblem[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled > width)
    return [
      { line, sentence: `This row has ${filled} cells under ${width} columns; check where they went.` },
    ];
  if (cells.length < width / 2)
    return [{ line, sentence: `This row has only ${cells.length} of ${width} cells.` }];
  return [];
}
