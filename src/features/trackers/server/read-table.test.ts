import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTracker } from '../domain/read-tracker.ts';
import { readTable } from './read-table.ts';

const sheet = 'Company,Role,Date\nCafé Zoë,Köchin,2024-01-02\n';
const rows = [{ Company: 'Café Zoë', Role: 'Köchin', Date: '2024-01-02' }];

function tableOf(input: Uint8Array | string) {
  const read = readTable(input);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

const latin1 = Uint8Array.from(sheet, (letter) => letter.charCodeAt(0));
const utf16 = (order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${sheet}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('a sheet', () => {
  test.each([
    ['UTF-8', Buffer.from(sheet)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${sheet}`)],
    ['UTF-16 little-endian', utf16('le', true)],
    ['UTF-16 big-endian', utf16('be', true)],
    ['UTF-16 without a mark', utf16('le', false)],
    ['Windows-1252', latin1],
    ['carriage returns alone', Buffer.from(sheet.replaceAll('\n', '\r'))],
    ['semicolons', Buffer.from(sheet.replaceAll(',', ';'))],
    ['semicolons announced by Excel', Buffer.from(`sep=;\r\n${sheet.replaceAll(',', ';')}`)],
    ['tabs', Buffer.from(sheet.replaceAll(',', '\t'))],
  ])('is read from %s', (_, bytes) => {
    expect(tableOf(bytes).rows).toEqual(rows);
  });

  test('keeps quoted commas, quotes and line breaks, and knows the line of each row', () => {
    const read = tableOf('\uFEFF"Company","Notes"\r\n"Fir, ""The Tree""","one\r\ntwo"\r\nGum,\r\n');
    expect(read.rows).toEqual([
      { Company: 'Fir, "The Tree"', Notes: 'one\r\ntwo' },
      { Company: 'Gum', Notes: '' },
    ]);
    expect(read.lines).toEqual([2, 4]);
  });

  test('may have notes and a title above the names of its columns', () => {
    const read = tableOf(
      'Notes:\n"When exporting, some data may be missing."\n\nCompany,Role,Status\nElm,Cook,Applied\n',
    );
    expect(read.header).toEqual(['Company', 'Role', 'Status']);
    expect(read.lines).toEqual([5]);
  });

  test('without names for its columns loses no row', () => {
    const read = tableOf('Elm GmbH,Junior Engineer,2024-02-03\nFir Ltd,Data Analyst,2024-02-04\n');
    expect(read.header).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(readTracker(read).findings.map(({ opening }) => opening.company)).toEqual(['Elm GmbH', 'Fir Ltd']);
  });

  test('may name two columns the same, or leave one without a name', () => {
    expect(tableOf('Company,Notes,Notes,\na,b,c,d').header).toEqual([
      'Company',
      'Notes',
      'Notes (2)',
      'Column 4',
    ]);
  });

  test('says on which line a row has too many or too few cells, and keeps it', () => {
    const read = tableOf(
      'Company,Role,Date,Status,Notes\nElm,Cook,2024-01-02,Applied,a,b\nFir\nGum,Cook,2024-01-03,Applied,\n',
    );
    expect(read.problems).toEqual([
      { line: 2, sentence: 'This row has 6 cells under 5 columns; check where they went.' },
      { line: 3, sentence: 'This row has only 1 of 5 cells.' },
    ]);
    expect(read.rows).toHaveLength(3);
  });

  test('loses nothing but a cell to a quotation mark that is never closed', () => {
    const read = tableOf(
      'Company,Role,Notes\nElm,Cook,fine\nFir,Cook,"oh\nGum,Cook,fine\nHazel,"Cook",fine\n',
    );
    expect(read.problems).toEqual([
      { line: 3, sentence: 'A quotation mark is opened here and never closed.' },
    ]);
    expect(read.rows.map(({ Company }) => Company)).toEqual(['Elm', 'Fir', 'Gum', 'Hazel']);
  });
});

test('quotation marks that match nowhere cost no row', () => {
  const read = tableOf(
    `Company,Role\n${Array.from({ length: 60 }, (_, n) => `"Elm ${n},Cook`).join('\n\n')}`,
  );
  expect(read.rows).toHaveLength(60);
  expect(read.problems.length).toBeGreaterThan(0);
});

test.each(['1/', 'a ', '| ', 'Rejected after ', ' -'])(
  'a cell as long as a book, of "%s", does not hold up the reader',
  (part) => {
    const began = performance.now();
    const read = tableOf(
      `Company,Role,Status\nElm,Cook,Rejected\n${part.repeat(200_000)},Cook,${part.repeat(5_000)}\n`,
    );
    expect(readTracker(read).preview.counts.rows).toBe(2);
    expect(performance.now() - began).toBeLessThan(10_000);
  },
);

describe('a file that is no sheet is refused in one sentence:', () => {
  test.each([
    ['an empty file', Buffer.from(''), /empty/],
    ['blank lines', Buffer.from('\n\n  \n'), /empty/],
    ['a binary file', Buffer.from([1, 2, 3, 0, 0, 7, 200, 0, 9, 1, 1, 1]), /no readable text/],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004…'), /packed file/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['a web page', Buffer.from('<!DOCTYPE html><html></html>'), /web page/],
    ['JSON', Buffer.from('[{"company": "Elm"}]'), /JSON/],
    ['mail', Buffer.from('From a@b.example Thu Jan 1 00:00:00 2024\nSubject: x\n'), /mail/],
    ['prose', Buffer.from('Dear diary'), /no table|no rows/],
    ['a header alone', Buffer.from('Company,Role,Status\n'), /no rows/],
  ])('%s', (_, bytes, sentence) => {
    const read = readTable(bytes);
    expect(read.ok ? read.value : read.failure).toMatch(sentence);
  });

  test('a header that names neither company nor role asks for the columns', () => {
    const { preview, findings } = readTracker(tableOf('Colour,Weight\nred,12\nblue,13\n'));
    expect(preview.problem).toMatch(/Choose which column/);
    expect(preview.questions).toEqual(['mapping']);
    expect(findings).toEqual([]);
  });

  test('a contact list of LinkedIn is told apart', () => {
    const text =
      'Notes:\n"Some text, with commas"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,https://x.example,,Elm,Cook,01 Jan 2024\n';
    expect(readTracker(tableOf(text)).preview.problem).toMatch(/Job Applications/);
  });
});

test('no bytes and no text make the reader fail', () => {
  const mess = fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '|', '-', 'a', ' ', 'Company', '\uFEFF', '1/2/24'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), mess), (input) => {
      const read = readTable(input);
      if (read.ok) expect(readTracker(read.value).preview.counts.rows).toBe(read.value.rows.length);
      else expect(read.failure).toMatch(/^[A-Z].*[.]$/su);
    }),
    { numRuns: 1_000 },
  );
});

test('a sheet of fifty thousand rows is read in one go', () => {
  const many = Array.from(
    { length: 50_000 },
    (_, n) => `Company ${n},"Role, ${n}",2024-01-0${1 + (n % 9)},Rejected`,
  );
  const read = tableOf(`Company,Role,Applied on,Status\n${many.join('\n')}`);
  expect(readTracker(read).preview.counts.applications).toBe(50_000);
});
