import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bakery, bakeryPage } from '#features/postings/made-posting.testing.ts';
import { client } from '#platform/http/client.ts';
import { keepPicture, looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';
import { turnedDown } from './turned-down.ts';

/** A page as the browser itself saves it into one file. */
async function savedByBrowser(page: Page, html: string): Promise<Buffer> {
  const other = await page.context().newPage();
  await other.setContent(html);
  const session = await page.context().newCDPSession(other);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await other.close();
  return Buffer.from(data);
}

/** Drags over a line of the posting, as a hand would. */
async function selectLine(page: Page, beginning: string): Promise<void> {
  const box = await page.getByRole('article', { name: 'The posting' }).evaluate((article, words) => {
    const [first] = article.childNodes;
    const range = document.createRange();
    if (first) range.setStart(first, first.textContent?.indexOf(words) ?? 0);
    if (first) range.setEnd(first, first.textContent?.indexOf('\n') ?? 0);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, middle: top + height / 2 };
  }, beginning);
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.middle, { steps: 5 });
  await page.mouse.up();
}

test.for(looks)(
  'on a %s in the %s: a pasted posting says what they asked, is put right and is found again',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const id = await turnedDown(call, 'Crumb & Co', 'https://jobs.example/7');
    const page = await visit(`${url}/applications/${id}`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `postings-${name}-${device}-${colorScheme}`);
    await page.getByRole('button', { name: 'Add the posting' }).waitFor();
    await picture('invite');
    await page.getByRole('button', { name: 'Add the posting' }).click();
    await page.getByLabel('The words of the posting').fill(bakery);
    await picture('paste');
    await page.getByRole('button', { name: 'Read it' }).click();

    await page.getByRole('heading', { name: /Must have/ }).waitFor();
    await page.getByText('“We are a family').waitFor();
    await page.getByRole('button', { name: /Driving licence/ }).click();
    await picture('asked');

    await page.getByRole('link', { name: 'In the whole posting' }).click();
    await page.getByRole('article', { name: 'The posting' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Driving licence');
    await picture('one');
    await page.getByRole('button', { name: 'Change: Driving licence' }).click();
    await page.getByRole('menuitem', { name: 'They must see it' }).click();
    await page.getByText('Changed how much it matters.').waitFor();
    await page.getByRole('button', { name: 'Correct pay, place and contract' }).click();
    await page.getByLabel('Pay from').fill('2,400');
    await picture('terms');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('2,400 a month').waitFor();

    await page.reload();
    const musts = page.locator('div', { has: page.getByRole('heading', { name: /Must have/ }) }).last();
    await musts.getByRole('button', { name: /^Driving licence/ }).waitFor();

    await page.getByRole('link', { name: 'All postings' }).click();
    await page.getByRole('link', { name: /Night Baker/ }).waitFor();
    await picture('list');
  },
);

test('a saved page is added without an application, and a selected passage becomes a must-have', async () => {
  const { url, folder } = await startRebound();
  const file = join(folder, 'job.html');
  writeFileSync(file, bakeryPage);
  const page = await visit(`${url}/postings`);
  await page.getByText('The postings you keep will be here').waitFor();
  await looksGood(page, 'postings-empty-desktop-light');
  await page.getByRole('button', { name: 'Add a posting' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: 'Night Baker & Trainer at Crumb & Co' }).waitFor();
  await page.getByText('€2,400 to €2,800 a month').waitFor();
  await selectLine(page, 'We bake for three shops');
  await page.getByRole('button', { name: 'A must', exact: true }).waitFor();
  await looksGood(page, 'postings-select-desktop-light');
  await page.getByRole('button', { name: 'A must', exact: true }).click();
  await page.getByRole('button', { name: /^We bake for three shops/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await keepPicture(page, 'postings-print-desktop-light');
});

test('a page that the browser saved into one file is read by its words', async () => {
  const { url } = await startRebound();
  const page = await visit(`${url}/postings`);
  const html = `<title>Jobs in Ghent</title><h1>Night Baker</h1><p>${bakery.replaceAll('\n', '</p><p>')}</p>`;
  await page.getByRole('button', { name: 'Add a posting' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'night-baker.mhtml',
    mimeType: 'multipart/related',
    buffer: await savedByBrowser(page, html),
  });
  await page.getByRole('heading', { level: 1, name: /Night Baker/ }).waitFor();
  await page.getByRole('button', { name: /^Driving licence/ }).waitFor();
  const text = await page.getByRole('article', { name: 'The posting' }).innerText();
  expect(text).toContain('Order flour and keep the stock list');
  expect(text).not.toMatch(/MultipartBoundary|Content-Type|=20/);
  await looksGood(page, 'postings-mhtml-desktop-light');
});
