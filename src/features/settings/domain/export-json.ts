import { type ExportHead, exportParts, itemsOf, type ReadPage } from './export-part.ts';

/**
 * The whole export as one JSON object, piece by piece, so that nothing has to hold all of it at once.
 * Each item stands on a line of its own.
 */
export async function* exportJson(head: ExportHead, read: ReadPage): AsyncGenerator<string> {
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)}`;
  for (const part of exportParts) {
    yield `,\n  ${JSON.stringify(part)}: [`;
    let separator = '\n';
    for await (const item of itemsOf(part, read)) {
      yield `${separator}    ${JSON.stringify(item)}`;
      separator = ',\n';
    }
    yield separator === '\n' ? ']' : '\n  ]';
  }
  yield '\n}\n';
}
