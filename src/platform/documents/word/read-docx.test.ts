import { expect, test } from 'vitest';
import { type DocxBlock, madeDocx } from '../made-docx.testing.ts';
import { readDocx } from './read-docx.ts';

const read = async (blocks: DocxBlock[], beside?: Parameters<typeof madeDocx>[1]) =>
  readDocx(await madeDocx(blocks, beside));
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

test('headings, paragraphs and lists are lines', async () => {
  const { text, lines, kind } = await read([
    { heading: 'Ada Lindqvist' },
    { paragraph: 'Gärtnerin & <more>' },
    { paragraph: 'Weidenwerk, Potsdam', bold: true },
    { bullets: ['Planned the beds', 'Led a crew'] },
    { paragraph: 'Head gardener\t2019 – now' },
  ]);
  expect(kind).toBe('docx');
  expect(texts(lines)).toEqual([
    'Ada Lindqvist',
    'Gärtnerin & <more>',
    'Weidenwerk, Potsdam',
    '• Planned the beds',
    '• Led a crew',
    'Head gardener   2019 – now',
  ]);
  expect(lines.filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
    'Ada Lindqvist',
    'Weidenwerk, Potsdam',
  ]);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(texts(lines));
});

test('cells of a row stand side by side', async () => {
  const table = [
    [['2019'], ['Head gardener', 'Led a crew']],
    [['2015'], ['Gardener']],
  ];
  const { lines, layout, asParserSees } = await read([{ table }]);
  expect(texts(lines)).toEqual(['2019   Head gardener', 'Led a crew', '2015   Gardener']);
  expect(layout).toMatchObject({ tables: true, columns: 1 });
  expect(asParserSees).toBe('2019\nHead gardener\nLed a crew\n2015\nGardener');
});

test('long cells are columns', async () => {
  const { lines, layout } = await read([
    {
      table: [
        [
          ['Skills', 'Pruning', 'Trees'],
          ['Work', 'Weidenwerk', 'Nordlicht'],
        ],
      ],
    },
  ]);
  expect(texts(lines)).toEqual(['Skills', 'Pruning', 'Trees', 'Work', 'Weidenwerk', 'Nordlicht']);
  expect(lines.map(({ column }) => column)).toEqual([1, 1, 1, 2, 2, 2]);
  expect(layout).toMatchObject({ tables: false, columns: 2 });
});

test('a header is read by people, and not by a simple parser', async () => {
  const document = await read([{ paragraph: 'Gardener' }], { header: 'Ada Lindqvist', columns: 2 });
  expect(texts(document.lines)).toEqual(['Ada Lindqvist', 'Gardener']);
  expect(document.asParserSees).toBe('Gardener');
  expect(document.layout).toEqual({ columns: 2, tables: false, headerOrFooter: true, images: 0 });
});
