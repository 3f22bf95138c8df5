import { expect, test } from 'vitest';
import { column, type DrawnPage, madePdf } from '../made-pdf.testing.ts';
import { readPdf } from './read-pdf.ts';

const read = async (...pages: DrawnPage[]) => readPdf(await madePdf(pages));
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

const work = [
  '*Experience',
  'Head gardener at Weidenwerk, Potsdam',
  'Planned the beds of three public parks',
  'Led a crew of six through two winters',
  'Gardener at Nordlicht, Kiel',
  'Kept the glass houses and their orchids',
  'Wrote the plan for watering by night',
];
const skills = ['*Skills', 'Pruning', 'Irrigation', '*Languages', 'German', 'English', 'Danish'];
const name = { text: 'Ada Lindqvist, gardener for parks', x: 150, y: 40, size: 20 };

test('two columns are read one after the other, below what stands over both', async () => {
  const document = await read([name, ...column(50, 100, work), ...column(330, 100, skills)]);
  expect(texts(document.lines)).toEqual([
    name.text,
    ...[...work, ...skills].map((line) => line.replace('*', '')),
  ]);
  expect(document.lines.map((line) => line.column)).toEqual([
    undefined,
    ...work.map(() => 1),
    ...skills.map(() => 2),
  ]);
  expect(document.layout).toEqual({ columns: 2, tables: false, headerOrFooter: false, images: 0 });
  expect(document.asParserSees).toContain(
    'Experience Skills\nHead gardener at Weidenwerk, Potsdam Pruning\n',
  );
});

test('two columns whose lines do not stand opposite each other are columns too', async () => {
  const document = await read([...column(50, 100, work), ...column(330, 104, skills, 17)]);
  expect(texts(document.lines)).toEqual([...work, ...skills].map((line) => line.replace('*', '')));
});

test.each([
  ['left', 40, 190],
  ['right', 420, 40],
])('a sidebar on the %s is a column of its own', async (side, sidebar, main) => {
  const body = [...work, ...work.slice(1), ...work.slice(1)];
  const document = await read([
    { text: 'Ada Lindqvist', x: main, y: 50, size: 24 },
    ...column(main, 110, body, 15),
    ...column(sidebar, 112, skills, 18),
  ]);
  const both = side === 'left' ? [...skills, ...body] : [...body, ...skills];
  expect(texts(document.lines)).toEqual(['Ada Lindqvist', ...both.map((line) => line.replace('*', ''))]);
  expect(document.layout.columns).toBe(2);
});

test('places in the text, sizes and bold words are told', async () => {
  const { text, lines } = await read([...column(50, 100, ['*Experience', 'Gardener at Weidenwerk'])]);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(texts(lines));
  expect(lines).toMatchObject([{ size: 12, bold: true, page: 1 }, { size: 10 }]);
  expect(lines[1]).not.toHaveProperty('bold');
});

test('headings whose letters stand apart are words', async () => {
  const document = await read([
    { text: 'WORK EXPERIENCE', x: 50, y: 50, size: 14, spacing: 4 },
    { text: 'E D U C A T I O N', x: 50, y: 80, size: 14 },
    ...Array.from('OTHER WORK').flatMap((text, at) =>
      text === ' ' ? [] : [{ text, x: 50 + at * 14, y: 110 }],
    ),
    { text: 'I made a plan A and a plan B', x: 50, y: 140 },
  ]);
  expect(texts(document.lines)).toEqual([
    'WORK EXPERIENCE',
    'EDUCATION',
    'OTHER WORK',
    'I made a plan A and a plan B',
  ]);
  expect(document.asParserSees).toContain('E D U C A T I O N');
});

const entries = [
  ['2019 – now', 'Head gardener', 'Weidenwerk, Potsdam'],
  ['2015 – 2019', 'Gardener', 'Nordlicht, Kiel'],
  ['2012 – 2015', 'Apprentice', 'Town of Husum'],
  ['2010 – 2012', 'Helper', 'Farm of her aunt'],
] as const;

test.each([
  ['left', 50, 150],
  ['right', 480, 50],
])('dates on the %s stand in the line of their entry', async (side, dates, main) => {
  const document = await read(
    entries.flatMap(([date, role, place], at) => [
      { text: date, x: dates, y: 100 + at * 45 },
      ...column(main, 100 + at * 45, [role, place]),
    ]),
  );
  expect(texts(document.lines)).toEqual(
    entries.flatMap(([date, role, place]) => [
      side === 'left' ? `${date}   ${role}` : `${role}   ${date}`,
      place,
    ]),
  );
  expect(document.layout.columns).toBe(1);
});

test('a table is read row by row', async () => {
  const rows = [
    ['Language', 'Written', 'Spoken'],
    ['German', 'fluent', 'fluent'],
    ['Danish', 'good', 'fluent'],
    ['English', 'good', 'good'],
  ];
  const document = await read(
    rows.flatMap((row, down) => row.map((text, at) => ({ text, x: 50 + at * 150, y: 100 + down * 16 }))),
  );
  expect(texts(document.lines)).toEqual(rows.map((row) => row.join('   ')));
  expect(document.layout).toMatchObject({ tables: true, columns: 1 });
});

test('what is repeated on every page is told once, and page numbers never', async () => {
  const page = (number: number, lines: string[]) => [
    { text: 'Ada Lindqvist – ada@home.example', x: 50, y: 20, size: 8 },
    ...column(50, 100, lines),
    { text: `Page ${number} of 2`, x: 270, y: 815, size: 8 },
  ];
  const document = await read(page(1, ['First things', 'Second things']), page(2, ['Third things']));
  expect(texts(document.lines)).toEqual([
    'Ada Lindqvist – ada@home.example',
    'First things',
    'Second things',
    'Third things',
  ]);
  expect(document).toMatchObject({ pages: 2, layout: { headerOrFooter: true } });
  expect(document.lines.at(-1)?.page).toBe(2);
  expect(document.asParserSees).toContain('Page 2 of 2');
});

test('a header that repeats the name of the first page is dropped', async () => {
  const document = await read(
    [{ text: 'Ada Lindqvist', x: 50, y: 40, size: 24 }, ...column(50, 100, ['First things of many'])],
    [{ text: 'Ada Lindqvist | Page 2', x: 400, y: 20, size: 8 }, ...column(50, 100, ['Third things'])],
  );
  expect(texts(document.lines)).toEqual(['Ada Lindqvist', 'First things of many', 'Third things']);
});

test('accents, ligatures and bullets are read as they are meant', async () => {
  const document = await read([
    ...column(50, 50, ['Łukasz? No: Zoë Müller-Ångström, garçon', 'naïve façade – “quoted” œuvre']),
    { text: '•', x: 50, y: 90 },
    { text: 'Planted 400 trees', x: 68, y: 90 },
  ]);
  const [, second, third] = texts(document.lines);
  expect(document.text).toContain('Zoë Müller-Ångström, garçon');
  expect(second).toBe('naïve façade – “quoted” œuvre');
  expect(third).toBe('• Planted 400 trees');
});

test('words that a line end broke are whole again, and compounds keep their hyphen', async () => {
  const lines = [
    'I was respon-',
    'sible for the beds, and all was customer-',
    'facing work in the glass houses',
  ];
  const document = await read(column(50, 100, lines));
  expect(texts(document.lines)).toEqual([
    'I was responsible',
    'for the beds, and all was customer-',
    lines[2],
  ]);
});
