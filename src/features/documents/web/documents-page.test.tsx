// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addDocument, listDocuments } from '../api.ts';
import { letterLines, resumeText } from '../resume.testing.ts';
import { DocumentsPage } from './documents-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const open = () => renderScreen(<DocumentsPage />, { call, at: '/documents' });
const names = async () => (await call(listDocuments, {})).rows.map(({ name }) => name);
/** The server of the test knows only the files of Node. */
const file = (text: string, name: string) => new NodeFile([text], name) as unknown as File;
/** As a browser lets one choose any file, whatever it shows first. */
const person = userEvent.setup({ applyAccept: false });
const choose = async (...files: File[]) =>
  person.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), files);

test('before there is anything, the page says what will be here and what to do', async () => {
  open();
  expect(await screen.findByRole('heading', { name: 'Your résumé, seen as others see it' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('versions are cards, résumés and letters apart, with how often they went out', async () => {
  await call(addDocument, { text: resumeText, name: 'Planner' });
  await call(addDocument, { text: letterLines.join('\n'), name: 'To Northwind' });
  open();
  expect(await screen.findByRole('region', { name: 'Résumés' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Letters' })).toBeTruthy();
  expect(
    screen.getByRole('link', { name: /Planner.*Pasted · 1 page · 15 Apr 2026.*Not used yet/ }),
  ).toBeTruthy();
});

test('files are read one after the other, and one that cannot be read does not stop the others', async () => {
  open();
  await choose(file(resumeText, 'ola.txt'), file('{\\rtf1 no}', 'old.rtf'));
  expect(await screen.findByText(/^old\.rtf is a rich text file/)).toBeTruthy();
  expect(screen.getByText('Your other documents are as they were.')).toBeTruthy();
  expect(await names()).toEqual(['ola']);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await names()).toEqual([]));
});

test('reading that is stopped leaves nothing behind', async () => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  const slow: Call = async (endpoint, input, bytes) => {
    const answer = await call(endpoint, input, bytes);
    if (bytes) await held;
    return answer;
  };
  renderScreen(<DocumentsPage />, { call: slow, at: '/documents' });
  await choose(file(resumeText, 'ola.txt'));
  expect(await screen.findByRole('progressbar', { name: 'Reading ola.txt' })).toBeTruthy();
  await waitFor(async () => expect(await names()).toEqual(['ola']));
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  letGo();
  await waitFor(async () => expect(await names()).toEqual([]));
  expect(screen.queryByRole('progressbar')).toBeNull();
});

/** A PDF whose pages all show the same many words, so that they take a moment to put into order. */
function longPdf(pages: number): string {
  const words = Array.from(
    { length: 720 },
    (_, at) => `1 0 0 1 ${30 + (at % 12) * 45} ${40 + Math.floor(at / 12) * 13} Tm (ab) Tj`,
  ).join('\n');
  const content = `BT /F 7 Tf\n${words}\nET`;
  const page =
    '/Type/Page/Parent 2 0 R/MediaBox[0 0 600 850]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 3 0 R';
  const numbers = Array.from({ length: pages }, (_, at) => at + 4);
  return [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/Count ${pages}>>endobj`,
    `3 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    ...numbers.map((number) => `${number} 0 obj<<${page}>>endobj`),
    'trailer<</Root 1 0 R>>\n%%EOF',
  ].join('\n');
}

test('a long file is told page by page', { timeout: 30_000 }, async () => {
  open();
  await choose(file(longPdf(40), 'long.pdf'));
  const bar = await screen.findByRole('progressbar', { name: 'Reading long.pdf' });
  await waitFor(() => expect(bar.getAttribute('aria-valuetext')).toMatch(/^Page [1-9]\d* of 40$/), {
    interval: 5,
  });
  await waitFor(async () => expect(await names()).toEqual(['long']), { timeout: 20_000 });
});

test('words can be pasted, and the form says what is missing', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Paste the words' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add it' }));
  expect(await screen.findByText('Give it a name.')).toBeTruthy();
  expect(screen.getByText('Paste the words first.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('What you call it'), 'Short one');
  await userEvent.type(screen.getByLabelText('The words of your résumé or letter'), 'Ola, baker');
  await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
  await waitFor(async () => expect(await names()).toEqual(['Short one']));
});

test('among many versions one is found by its name', async () => {
  for (const name of ['Bakery', 'Kitchen', 'Office', 'Café', 'Hotel', 'School', 'Ship', 'Fair'])
    await call(addDocument, { text: resumeText, name });
  open();
  await userEvent.type(await screen.findByRole('searchbox'), 'cafe');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  await userEvent.type(screen.getByRole('searchbox'), 'xyz');
  expect(await screen.findByText('No version is called that.')).toBeTruthy();
});
