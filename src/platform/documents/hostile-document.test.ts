import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { madeDocx, zipOf } from './made-docx.testing.ts';
import { column, madePdf, onePoint } from './made-pdf.testing.ts';
import { readDocument } from './read-document.ts';

const million = 1_000_000;
const line = column(50, 50, ['Gardener at Weidenwerk, Potsdam']);
const oldOffice = (part: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(part, 'utf16le')]);

/** A PDF of one stream, as short as readers accept. */
function shortPdf(pages: string, content: Buffer): Buffer {
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages ${pages}>>endobj\n`;
  const page = `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj\n`;
  const stream = `4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`;
  return Buffer.concat([
    Buffer.from(`${head}${page}${stream}`, 'latin1'),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF', 'latin1'),
  ]);
}
const onePage = '/Kids[3 0 R]/Count 1';

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocument(bytes, name);
  return result.ok ? `was read: ${result.value.text.slice(0, 80)}` : result.failure.message;
}

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
  ['an empty file', 'a.pdf', () => new Uint8Array(), /^a\.pdf is empty/],
  ['nothing but spaces', 'a.txt', () => Buffer.from(' \n\n '), /is empty/],
  ['a file over 20 MB', 'a.pdf', () => Buffer.alloc(21 * 1024 ** 2, 'a'), /larger than 20 MB/],
  ['a sealed PDF', 'a.pdf', () => madePdf([line], { password: 'x' }), /locked with a password/],
  ['a scanned PDF', 'scan.pdf', () => madePdf([[], []], { picture: onePoint }), /no text in scan\.pdf/],
  ['a PDF of 61 pages', 'a.pdf', () => madePdf(Array(61).fill(line)), /more than 60 pages/],
  ['a PDF cut short', 'a.pdf', async () => (await madePdf([line])).subarray(0, 200), /damaged|no text/],
  ['a PDF of rubbish', 'a.pdf', () => Buffer.from(`%PDF-1.7\n${'rubbish '.repeat(50_000)}`), /damaged/],
  ['a PDF in a circle', 'a.pdf', () => shortPdf('/Kids[2 0 R]/Count 1', deflateSync('')), /damaged|no text/],
  ['an old Word document', 'cv.doc', () => oldOffice('WordDocument'), /old format \(\.doc\).*\.docx or PDF/],
  ['a sealed Word document', 'cv.docx', () => oldOffice('EncryptedPackage'), /locked with a password/],
  ['rich text', 'cv.rtf', () => Buffer.from('{\\rtf1\\ansi Hello}'), /RTF.*\.docx or PDF/],
  ['OpenDocument', 'cv.odt', () => zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), /ODT.*\.docx or PDF/],
  ['a spreadsheet', 'cv.xlsx', () => zipOf({ 'xl/workbook.xml': '<a/>' }), /spreadsheet/],
  ['another archive', 'cv.docx', () => zipOf({ 'a.txt': 'a' }), /packed archive/],
  ['a cut archive', 'cv.docx', async () => (await madeDocx([])).subarray(0, 300), /damaged/],
  ['a picture', 'cv.pdf', () => onePoint, /is a picture/],
  ['an unknown binary', 'cv.pdf', () => Buffer.from([1, 2, 3, 0, 255, 7]), /no document that can be read/],
  ['a text without end', 'a.txt', () => Buffer.alloc(3 * million, 'a '), /far longer/],
  [
    'XML that is none',
    'a.docx',
    () => madeDocx([], { beside: { 'word/numbering.xml': '<a><b' } }),
    /damaged|empty/,
  ],
])(
  '%s is refused in a sentence with the way out',
  { timeout: 10_000 },
  async (_case, name, make, sentence) => {
    const bytes = await make();
    const began = performance.now();
    const message = await refusal(bytes, name);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^[^.!]*(?:\.\w[^.!]*)*[^!]*\.$/);
    expect(performance.now() - began).toBeLessThan(4_000);
  },
);

test('5,000 pages are refused at once', { timeout: 60_000 }, async () => {
  const bytes = await madePdf(Array(5_000).fill(line));
  const began = performance.now();
  expect(await refusal(bytes, 'a.pdf')).toMatch(/more than 60 pages/);
  expect(performance.now() - began).toBeLessThan(4_000);
});

test.each([
  ['one huge part', { 'word/comments.xml': Buffer.alloc(80 * million) }],
  [
    'many parts',
    Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`word/${at}.xml`, Buffer.alloc(15 * million)])),
  ],
  ['pictures', { 'word/media/1.png': Buffer.alloc(80 * million) }],
])('a zip bomb of %s is not unpacked', { timeout: 20_000 }, async (_of, beside) => {
  const bytes = await madeDocx([{ paragraph: 'Gardener' }], { beside });
  const began = performance.now();
  expect(await refusal(bytes, 'a.docx')).toMatch(/unpacks to far more/);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('an archive that lies about its sizes is unpacked no further than it claims', async () => {
  const bytes = Buffer.from(
    await madeDocx([{ paragraph: 'Gardener' }], { beside: { 'word/zzz.xml': Buffer.alloc(40 * million) } }),
  );
  const central = bytes.lastIndexOf('word/zzz.xml') - 46;
  bytes.writeUInt32LE(100, central + 24);
  expect(await refusal(bytes, 'a.docx')).toMatch(/damaged/);
});

test('a document with macros is read as its text, and the macros are not looked at', async () => {
  const bytes = await madeDocx([{ paragraph: 'Gardener' }], {
    beside: { 'word/vbaProject.bin': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) },
  });
  expect(await refusal(bytes, 'a.docm')).toBe('was read: Gardener');
});

test('entities that multiply do not', { timeout: 10_000 }, async () => {
  const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  const xml = `<!DOCTYPE x [<!ENTITY l0 "laugh">${levels.join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Gardener &l12;</w:t></w:r></w:p></w:body></w:document>`;
  const bomb = await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml });
  expect((await refusal(bomb, 'a.docx')).length).toBeLessThan(200);
});

test.each([
  ['20 MB of paragraphs', '<p>word</p>'.repeat(1_800_000)],
  ['scripts that never close', `<html><p>Hello</p>${'<script>'.repeat(2 * million)}`],
  ['20 MB of script', `<html><p>Hello</p><script>${'x = 1;'.repeat(3 * million)}</script>`],
  ['elements nested without end', `<html>${'<div>'.repeat(200_000)}x`],
  ['rows nested without end', `<html>${'<table><tr><td>'.repeat(100_000)}x`],
  ['comments that never close', `<html>${'<!--'.repeat(4 * million)}`],
  ['a meta that never ends', `<html><meta ${'charset'.repeat(2 * million)}`],
])('HTML of %s does not hold the reading up', { timeout: 20_000 }, async (_of, html) => {
  const began = performance.now();
  expect(await refusal(Buffer.from(html), 'a.html')).toMatch(
    /^was read|far longer|cannot be read safely|is empty/,
  );
  expect(performance.now() - began).toBeLessThan(8_000);
});

test('a PDF whose page unpacks to a thousand times its size does not hold the reading up', {
  timeout: 30_000,
}, async () => {
  const text = 'BT /F 10 Tf 50 700 Td (Gardener at Weidenwerk) Tj ET\n'.repeat(400_000);
  const began = performance.now();
  expect(await refusal(shortPdf(onePage, deflateSync(text)), 'a.pdf')).toMatch(/far longer/);
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('a saved page of parts nested without end is refused', async () => {
  const nested = Array.from(
    { length: 2_000 },
    (_, at) => `Content-Type: multipart/related; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  const began = performance.now();
  expect(await refusal(Buffer.from(nested.join('')), 'a.mhtml')).toMatch(/damaged|cannot be read safely/);
  expect(performance.now() - began).toBeLessThan(4_000);
});

test('a name is shown short and without control characters', async () => {
  const message = await refusal(new Uint8Array(), `\u001b[31m${'x'.repeat(300)}`);
  expect(message).toMatch(/^\?\[31mx+… is empty/);
  expect(message.length).toBeLessThan(160);
});
