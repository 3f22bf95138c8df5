import { expect, test } from 'vitest';
import type { DocumentText } from './document-text.ts';
import { madeDocx } from './made-docx.testing.ts';
import { column, madePdf } from './made-pdf.testing.ts';
import { madeSavedPage } from './made-saved-page.testing.ts';
import { readDocument } from './read-document.ts';

async function read(bytes: Uint8Array | string, name: string): Promise<DocumentText> {
  const result = await readDocument(Buffer.from(bytes), name);
  if (!result.ok) throw result.failure;
  return result.value;
}
const texts = ({ lines }: DocumentText) => lines.map(({ text }) => text);

test('a file is read as what it is, whatever its name says', async () => {
  const pdf = await madePdf([column(50, 50, ['Gardener at Weidenwerk, Potsdam'])]);
  const docx = await madeDocx([{ paragraph: 'Gardener at Weidenwerk, Potsdam' }]);
  expect(await read(pdf, 'resume.docx')).toMatchObject({ kind: 'pdf', pages: 1 });
  expect(await read(docx, 'resume.pdf')).toMatchObject({ kind: 'docx' });
  expect(await read('<!doctype html><p>Hello</p>', 'resume.txt')).toMatchObject({ kind: 'html' });
  expect(await read('{"basics": {"name": "Ada"}}', 'resume.txt')).toMatchObject({ kind: 'json' });
});

test('progress is told by pages', async () => {
  const page = column(50, 50, ['Gardener at Weidenwerk, Potsdam']);
  const seen: string[] = [];
  await readDocument(await madePdf([page, page]), 'a.pdf', (at, of) => seen.push(`${at}/${of}`));
  expect(seen).toEqual(['1/2', '2/2']);
});

test('a web page is its words, with rows and lists, without scripts and styles', async () => {
  const page = `<html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
    <h1>Gardener (m/f/d)</h1><p>Weidenwerk is looking for you.</p><ul><li>Prune</li><li>Water</li></ul>
    <table><tr><td>Place</td><td>Potsdam</td></tr><tr><td>Hours</td><td>38</td></tr></table>
    <p style="display:none">hidden</p><a href="https://x.example">Apply</a></body></html>`;
  const document = await read(page, 'job.html');
  expect(texts(document)).toEqual([
    'Gardener (m/f/d)',
    'Weidenwerk is looking for you.',
    '• Prune',
    '• Water',
    'Place   Potsdam',
    'Hours   38',
    'Apply',
  ]);
  expect(document.lines[0]?.bold).toBe(true);
  expect(document.layout.tables).toBe(true);
});

test.each(['base64', 'quoted-printable'] as const)(
  'a page saved with its pictures and frames into one file is its words, in %s',
  async (encoding) => {
    const page = '<html><body><h1>Gärtnerin</h1><img src="a.png"></body></html>';
    const saved = madeSavedPage([page, '<html><body><p>Apply here</p></body></html>'], encoding);
    const document = await read(saved, 'job.mhtml');
    expect(document).toMatchObject({ kind: 'html', layout: { images: 1 } });
    expect(texts(document)).toEqual(['Gärtnerin', 'Apply here']);
    expect(document.html).toContain(page);
  },
);

test('a saved page without a page in it is refused', async () => {
  expect(await readDocument(Buffer.from(madeSavedPage([])), 'job.mhtml')).toMatchObject({
    ok: false,
    failure: { code: 'document-damaged' },
  });
});

test('texts stay as they are', async () => {
  const markdown = '# Ada\n\n## Work\n\n- Gardener\n';
  expect(await read(markdown, 'ada')).toMatchObject({ kind: 'markdown', text: markdown.trimEnd() });
  expect(await read('Dear all,\r\nhello', 'letter.txt')).toMatchObject({
    kind: 'text',
    text: 'Dear all,\nhello',
    lines: [
      { text: 'Dear all,', start: 0, end: 9 },
      { text: 'hello', start: 10, end: 15 },
    ],
  });
});

test.each([
  ['UTF-8', Buffer.from('Gärtnerin – Łódź')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFGärtnerin – Łódź')],
  ['UTF-16', Buffer.from('\uFEFFGärtnerin – Łódź', 'utf16le')],
])('a text in %s is understood', async (_name, bytes) => {
  expect((await read(bytes, 'a.txt')).text).toBe('Gärtnerin – Łódź');
});

test('a text in no known encoding is taken for Windows-1252', async () => {
  expect((await read(Buffer.from('G\xe4rtnerin \x96 \x93gut\x94', 'latin1'), 'a.txt')).text).toBe(
    'Gärtnerin – “gut”',
  );
});
