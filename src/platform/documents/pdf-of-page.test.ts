import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { pdfOfPage } from './pdf-of-page.ts';

const options = {
  foot: (page: number, pages: number) => `Sheet ${page} of ${pages}`,
  language: 'en',
  colors: { '--ink': '#222222', '--accent': '#2f6658' },
};

const page = (body: string) =>
  `<!doctype html><html><head><title>Made up</title></head><body>${body}</body></html>`;

async function wordsOf(body: string) {
  const { bytes, unwritten } = await pdfOfPage(page(body), options);
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return { text: text.join('\n').replace(/\s+/g, ' '), totalPages, unwritten };
}

test('what stands in the page can be found in the PDF, letters of many languages too', async () => {
  const names = 'Łódź Świętokrzyska żółć · Αναλυτής · Працівник · Đặng · Ñandú – “ß” 5 %';
  const { text, unwritten } = await wordsOf(
    `<h1>All of it</h1><p>A <b>bold</b> word &amp; one more.</p><ul><li>First<small>beneath</small></li></ul>
     <table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>${names}</td></tr></tbody></table>`,
  );
  for (const words of ['All of it', 'A bold word & one more.', 'First', 'beneath', names, 'Sheet 1 of 1']) {
    expect(text).toContain(words);
  }
  expect(unwritten).toBe(0);
});

test('letters that are not in its font stand as squares, and are counted', async () => {
  const { text, unwritten } = await wordsOf('<p>東京 and \u200Bمرحبا</p>');
  expect(text).toContain('□□ and □□□□□');
  expect(unwritten).toBe(7);
});

test('a drawing keeps its words and its colours, and nothing of it is fetched', async () => {
  const { text } = await wordsOf(
    `<figure><figcaption>Finding</figcaption><svg width="100" height="50" viewBox="0 0 100 50" font-family="var(--sans)">
     <image href="https://elsewhere.example/x.png" width="5" height="5"/>
     <rect width="50" height="20" fill="var(--accent)"/><text x="5" y="40" stroke="white" stroke-width="4" paint-order="stroke">In it</text></svg></figure>`,
  );
  expect(text).toContain('Finding');
  expect(text).toContain('In it');
});

test('a long table goes on over several sheets, and each begins with its heads', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => `<tr><td>Row ${at}</td><td>${at}</td></tr>`).join('');
  const { text, totalPages } = await wordsOf(
    `<table><thead><tr><th>Heading</th><th>Count</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  expect(totalPages).toBeGreaterThan(1);
  expect(text.match(/Heading/g)).toHaveLength(totalPages);
  expect(text).toContain('Row 119');
});
