import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeMailbox } from '../mailbox/make-mailbox.ts';
import {
  type Device,
  devices,
  expectAccessible,
  expectNoSidewaysScrolling,
  keepPicture,
  visit,
} from './browser.ts';
import { startRebound, temporaryFolder } from './rebound.ts';

const { mbox, messages } = makeMailbox();

function mailboxFile(): string {
  const file = join(temporaryFolder(), 'All mail.mbox');
  writeFileSync(file, mbox);
  return file;
}

/** Looks at a page as everybody may have it: with axe, not wider than the screen, and as a picture for us. */
async function lookAt(page: Page, name: string, device: Device): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await keepPicture(page, `${name}-${device}`);
}

async function bringMailboxIn(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: /My mail/ }).click();
  await page.locator('input[type="file"]:not([webkitdirectory])').setInputFiles(file);
  await page.getByRole('heading', { name: /\d+ applications found/ }).waitFor();
}

test.for(Object.keys(devices) as Device[])(
  'on a %s: a mailbox comes in, and one rejection is followed from its mail to its explanation',
  { timeout: 120_000 },
  async (device) => {
    expect(messages.length).toBeGreaterThanOrEqual(300);
    const { url } = await startRebound();
    const page = await visit(url, { device });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await lookAt(page, 'welcome', device);

    await bringMailboxIn(page, mailboxFile());
    await page.getByText('1 could not be read').waitFor();
    await lookAt(page, 'import-ready', device);
    await page.getByRole('button', { name: /^Save \d+ applications$/ }).click();
    await page.getByRole('heading', { name: /applications are here/ }).waitFor();
    await lookAt(page, 'import-saved', device);

    await page.getByRole('link', { name: 'See your applications' }).click();
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
    await lookAt(page, 'applications', device);
    expect(await page.getByText('Brightwater Trust').count()).toBe(0);
    await page.getByRole('button', { name: /^Ended · \d+$/ }).click();
    await page.getByRole('searchbox').fill('Brightwater');
    await page.getByRole('link', { name: /Brightwater Trust/ }).click();

    await page.getByRole('heading', { level: 1, name: /Volunteer Coordinator/ }).waitFor();
    await page.getByRole('heading', { name: 'Why, probably' }).waitFor();
    await lookAt(page, 'application', device);
    await page.getByRole('button', { name: 'Read the mail' }).last().click();
    await page.getByText(/Mira/).first().waitFor();
    await lookAt(page, 'mail', device);
    // As sent it has a remote picture in its HTML; the visit fails if anything is asked from elsewhere.
    await page.getByRole('button', { name: 'Show as sent' }).click();
    const shown = await page.locator('iframe').getAttribute('srcdoc');
    expect(shown).toContain('Volunteer Coordinator');
    expect(shown).not.toContain('watcher.example');
  },
);

test('an answer moves the explanation and can be taken back', async () => {
  const { url } = await startRebound();
  const page = await visit(url);
  await page.getByRole('button', { name: /Look around/ }).click();
  await page.getByText('You are looking at a made-up person.').waitFor();
  await page.goto(`${url}/applications?search=Fennimore`);
  await page.getByRole('link', { name: /Fennimore/ }).click();
  await page.getByText('Too early to tell.', { exact: true }).waitFor();
  await page.getByText('This is written to nearly everyone. It says nothing about you.').waitFor();
  await page
    .getByRole('group', { name: /someone from inside/ })
    .getByRole('button', { name: /^Yes/ })
    .click();
  await page.getByText('The place was already taken').first().waitFor();
  await page.getByText('Too early to tell.', { exact: true }).waitFor({ state: 'hidden' });
  await expectAccessible(page);
  await page.getByText('Your answers', { exact: true }).click();
  await page.getByRole('button', { name: /^Take back: .*someone from inside/ }).click();
  await page.getByText('Too early to tell.', { exact: true }).waitFor();
});

test.for([
  ['light', 'phone'],
  ['dark', 'phone'],
  ['light', 'desktop'],
  ['dark', 'desktop'],
] as const)(
  'every page is accessible in the %s on a %s',
  { timeout: 120_000 },
  async ([colorScheme, device]) => {
    const { url } = await startRebound();
    const page = await visit(url, { device, colorScheme });
    await page.getByRole('button', { name: /Look around/ }).click();
    await page.getByText('You are looking at a made-up person.').waitFor();
    const paths = [
      '/',
      '/applications',
      '/applications?view=board',
      '/applications/new',
      '/import',
      '/settings',
      '/help',
      '/nowhere',
    ];
    for (const path of paths) {
      await page.goto(new URL(path, url).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('link', { name: 'Help now' }).count(), path).toBe(1);
      const name = path.replaceAll(/\W+/g, '-');
      await lookAt(page, `${colorScheme}${name}`, device);
    }
    for (const company of ['Harbour', 'Nordlicht', 'Tidewell', 'Cartwright', 'Oak']) {
      await page.goto(new URL(`/applications?search=${company}`, url).href);
      await page.getByRole('link', { name: new RegExp(company) }).click();
      await page.getByRole('heading', { name: 'What happened' }).waitFor();
      const door = page.getByRole('button', { name: 'Look at why, when you want to' });
      if (await door.isVisible()) await door.click();
      await lookAt(page, `${colorScheme}-${company}`, device);
    }
  },
);

test('the made-up person goes with one click', async () => {
  const { url } = await startRebound();
  const page = await visit(url, { device: 'phone' });
  await page.getByRole('button', { name: /Look around/ }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('link', { name: /My mail/ }).waitFor();
});
