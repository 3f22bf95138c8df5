import { pipeline, Readable } from 'node:stream';
import Papa from 'papaparse';
import { columnName } from '../domain/lists/list-kind.ts';
import type { ListRow } from '../domain/lists/told.ts';

/** The rows of a table, one after the other, however long it is. */
export async function* listRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<ListRow> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
    delimiter,
    header: true,
    skipEmptyLines: true,
    transformHeader: columnName,
    // Tables between tabs are written without quotation marks around cells; one inside is a character.
    ...(delimiter === '\t' && { quoteChar: '\0' }),
  });
  // What goes wrong in the source comes out where the rows are read.
  pipeline(Readable.from(text), parser, () => undefined);
  for await (const row of parser) yield row as ListRow;
}
