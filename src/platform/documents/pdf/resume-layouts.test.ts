import { expect, test } from 'vitest';
import { column, type DrawnText, madePdf } from '../made-pdf.testing.ts';
import { readPdf } from './read-pdf.ts';

const read = async (...pages: DrawnText[][]) => {
  const { lines, layout } = await readPdf(await madePdf(pages));
  return { texts: lines.map(({ text }) => text), columns: lines.map((line) => line.column), layout };
};
const at = (x: number, y: number, text: string, size = 10) => ({ x, y, text, size });
const work = [
  'Head gardener at Weidenwerk, Potsdam',
  'Planned the beds of three public parks',
  'Led a crew of six through two winters',
  'Gardener at Nordlicht, Kiel',
  'Kept the glass houses and their orchids',
];

test('a name over the right column is read before the left one', async () => {
  const contact = ['*Contact', 'ada@home.example', 'Potsdam', 'Germany'];
  const { texts } = await read([
    ...column(40, 50, contact),
    at(220, 40, 'Ada Lindqvist', 26),
    at(220, 70, 'Gardener'),
    ...column(220, 110, work),
  ]);
  expect(texts).toEqual([
    'Ada Lindqvist',
    'Gardener',
    ...contact.map((line) => line.replace('*', '')),
    ...work,
  ]);
});

test('a line of contacts over both columns is read before them', async () => {
  const { texts, columns } = await read([
    at(40, 40, 'Ada Lindqvist', 24),
    at(40, 75, 'ada@home.example'),
    at(250, 75, '+49 331 000000'),
    at(480, 75, 'Potsdam'),
    ...column(40, 110, work, 15),
    ...column(420, 112, ['*Skills', 'Pruning', 'Irrigation', 'Roses'], 17),
  ]);
  expect(texts.slice(0, 3)).toEqual([
    'Ada Lindqvist',
    'ada@home.example   +49 331 000000   Potsdam',
    work[0],
  ]);
  expect(columns.slice(0, 3)).toEqual([undefined, undefined, 1]);
});

test('a name in large letters is read before the small lines beside it', async () => {
  const { texts } = await read([
    at(40, 40, 'Ada Lindqvist', 24),
    ...column(450, 40, ['ada@home.example', '+49 331 000000'], 12),
    ...column(40, 100, work),
  ]);
  expect(texts.slice(0, 3)).toEqual(['Ada Lindqvist', 'ada@home.example', '+49 331 000000']);
});

test('labels that end at one edge stand before what they name', async () => {
  const labels = ['First name', 'Address', 'Telephone', 'Occupation', 'Employer'];
  const values = ['Ada', 'Am Park 3, Potsdam', '+49 331 000000', 'Gardener', 'Weidenwerk'];
  const { texts, layout } = await read([
    ...column(170, 50, labels, 16).map((label) => ({ ...label, flushRight: true })),
    ...column(190, 50, values, 16),
  ]);
  expect(texts).toEqual(labels.map((label, row) => `${label}   ${values[row]}`));
  expect(layout.columns).toBe(1);
});

test('a time in two lines beside an entry is one', async () => {
  const { texts } = await read([
    ...column(40, 50, ['Jan 2019 –', 'now'], 12),
    ...column(130, 50, ['Head gardener', 'Weidenwerk'], 12),
    ...column(40, 90, ['Mar 2015 –', 'Dec 2018'], 12),
    ...column(130, 90, ['Gardener', 'Nordlicht'], 12),
  ]);
  expect(texts).toEqual([
    'Jan 2019 – now   Head gardener',
    'Weidenwerk',
    'Mar 2015 – Dec 2018   Gardener',
    'Nordlicht',
  ]);
});

test('skills in three columns are read row by row, and people side by side one after the other', async () => {
  const grid = [
    ['Pruning', 'Irrigation', 'Tree care'],
    ['Budgets', 'Roses', 'Bees'],
    ['Compost', 'Drains', 'Fences'],
  ];
  const first = ['Jan Holm', 'Owner of Nordlicht, Kiel', 'jan@nordlicht.example', 'Kiel'];
  const second = ['Mia Brandt', 'Head of parks, Potsdam', 'mia@potsdam.example', 'Potsdam'];
  const { texts } = await read([
    ...column(40, 50, ['*Skills']),
    ...grid.flatMap((row, down) => row.map((text, across) => at(40 + across * 180, 70 + down * 14, text))),
    ...column(40, 140, ['*References']),
    ...column(40, 160, first),
    ...column(300, 160, second),
  ]);
  expect(texts).toEqual(['Skills', ...grid.map((row) => row.join('   ')), 'References', ...first, ...second]);
});

test('a footer below columns stands at the end, and words that happen to be repeated stay', async () => {
  const page = (number: number, title: string) => [
    ...column(40, 50, [`*${title}`, ...work], 15),
    ...column(330, 52, ['*Skills', ...work.map((line) => line.slice(0, 20))], 17),
    at(40, 815, 'Ada Lindqvist · Potsdam', 8),
    at(540, 815, `${number} / 2`, 8),
  ];
  const { texts, layout } = await read(page(1, 'Experience'), page(2, 'Training'));
  expect(texts.at(-1)).toBe('Ada Lindqvist · Potsdam');
  expect(texts.filter((text) => text === work[0])).toHaveLength(2);
  expect(texts.filter((text) => text.startsWith('Ada'))).toHaveLength(1);
  expect(layout).toMatchObject({ headerOrFooter: true, columns: 2 });
});
