import { expect, test } from 'vitest';
import { letterLines, resumeLines } from '#features/documents/resume.testing.ts';
import { column, madePdf, onePoint } from '#platform/documents/made-pdf.testing.ts';
import { looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';

const file = (name: string, mimeType: string, bytes: Uint8Array) => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

/** A résumé with a column at the side, as many templates have it. */
const twoColumns = [
  ...column(40, 60, [
    '*Skills',
    'Shift planning',
    'HACCP',
    'Excel',
    'SAP',
    '',
    '*Languages',
    'Dutch',
    'French',
  ]),
  ...column(220, 60, resumeLines.slice(0, 22)),
];

test.for(looks)(
  'on a %s in the %s: a résumé is read, corrected, compared and noted with an application',
  { timeout: 180_000 },
  async ([device, colorScheme]) => {
    const name = (part: string) => `documents-${part}-${device}-${colorScheme}`;
    const { url } = await startRebound();
    const page = await visit(`${url}/documents`, { device, colorScheme, provoked: [/422/] });
    await page.getByRole('heading', { name: 'Your résumé, seen as others see it' }).waitFor();
    await looksGood(page, name('empty'));

    const choose = page.locator('input[type=file]');
    await choose.setInputFiles(
      file('scan.pdf', 'application/pdf', await madePdf([[]], { picture: onePoint })),
    );
    await page.getByText(/There is no text in scan\.pdf, only pictures of it/).waitFor();
    await looksGood(page, name('refused'));

    const pdf = await madePdf([column(50, 60, resumeLines)]);
    await choose.setInputFiles(file('ola-lindqvist.pdf', 'application/pdf', pdf));
    await page.getByRole('heading', { level: 1, name: 'ola lindqvist' }).waitFor();
    await page.getByText('Northwind Foods', { exact: true }).waitFor();
    await looksGood(page, name('one'));

    await page.getByRole('button', { name: 'Correct: Baker' }).click();
    await page.getByLabel('Title').fill('Head baker');
    await looksGood(page, name('correct'));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Head baker', { exact: true }).first().waitFor();

    await page.getByRole('button', { name: /^Nobody needs this/ }).click();
    await page.getByRole('button', { name: 'Show the place: Date of birth: 12 May 1988' }).click();
    await page.locator('mark').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Date of birth: 12 May 1988');
    await page.getByRole('button', { name: 'Leave it as it is: Date of birth: 12 May 1988' }).click();
    await page.getByText(/^1 left as it is/).waitFor();
    await looksGood(page, name('left'));
    await page.reload();
    await page.getByText('Head baker', { exact: true }).first().waitFor();
    await page.getByText(/^1 left as it is/).waitFor();

    await page.getByRole('button', { name: 'Add a newer version' }).click();
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles(file('ola-two-columns.pdf', 'application/pdf', await madePdf([twoColumns])));
    await page.getByRole('heading', { level: 1, name: 'ola two columns' }).waitFor();
    await page.getByRole('button', { name: 'Show the text' }).click();
    await looksGood(page, name('two-columns'));
    await page.getByRole('link', { name: 'What changed since “ola lindqvist”' }).click();
    await page.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'The words' }).waitFor();
    await looksGood(page, name('compared'));

    await page.goto(`${url}/documents`);
    await page.getByRole('button', { name: 'Paste the words' }).click();
    await page.getByLabel('What you call it').fill('Letter to Northwind');
    await page.getByLabel('The words of your résumé or letter').fill(letterLines.join('\n'));
    await looksGood(page, name('paste'));
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Letter to Northwind' }).waitFor();
    await looksGood(page, name('letter'));

    await page.goto(url);
    await page.getByRole('button', { name: /Look around/ }).click();
    await page.getByText('You are looking at a made-up person.').waitFor();
    await page.goto(`${url}/applications?search=Harbour`);
    await page.getByRole('link', { name: /Harbour/ }).click();
    await page.getByLabel('Résumé', { exact: true }).selectOption({ index: 1 });
    await page.getByText(/^Noted: /).waitFor();
    await looksGood(page, name('sent'));
    await page.reload();
    await page.getByRole('link', { name: 'Open ola two columns' }).click();
    await page.getByRole('heading', { level: 1, name: 'ola two columns' }).waitFor();
    await page.getByText('Read with the posting of Harbour & Vale beside it.').waitFor();
    await looksGood(page, name('for-an-opening'));
    await page.goto(`${url}/documents`);
    await page.getByRole('link', { name: /ola two columns.*Used for 1 application/ }).waitFor();
    await looksGood(page, name('list'));
    await page.getByRole('link', { name: /Letter to Harbour/ }).click();
    await page.getByLabel('Look at it for this opening').selectOption({ index: 1 });
    await page.getByText(/and the résumé you sent along/).waitFor();
    await looksGood(page, name('letter-for-an-opening'));
  },
);
