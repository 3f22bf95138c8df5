import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from './export-json.ts';
import { type ExportHead, type ExportPart, exportParts, type ReadPage } from './export-part.ts';

const head: ExportHead = {
  format: 'rebound-export',
  formatVersion: 1,
  rebound: '0.1.0',
  exportedAt: '2026-04-15T09:00:00.000Z',
  counts: Object.fromEntries(exportParts.map((part) => [part, 0])) as ExportHead['counts'],
};

/** Serves items in pages of three. */
const pages =
  (stored: Partial<Record<ExportPart, readonly unknown[]>>): ReadPage =>
  async (part, offset) => {
    const all = stored[part] ?? [];
    const items = all.slice(offset, offset + 3);
    return offset + 3 < all.length ? { items, next: offset + 3 } : { items };
  };

async function written(read: ReadPage): Promise<unknown> {
  let text = '';
  for await (const piece of exportJson(head, read)) text += piece;
  return JSON.parse(text);
}

test('an empty export has every part and its head', async () => {
  const empty = Object.fromEntries(exportParts.map((part) => [part, []]));
  expect(await written(pages({}))).toEqual({ ...head, ...empty });
});

test('whatever is stored comes out whole and in order, over any number of pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 10 }), async (items) => {
      expect(await written(pages({ mails: items }))).toMatchObject({
        mails: JSON.parse(JSON.stringify(items)),
      });
    }),
  );
});
