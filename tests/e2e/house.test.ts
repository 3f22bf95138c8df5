import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Device,
  devices,
  expectAccessible,
  expectNoSidewaysScrolling,
  keepPicture,
  visit,
} from './browser.ts';
import { startRebound } from './rebound.ts';

test.each(Object.keys(devices) as Device[])(
  'the first page opens on a %s, whole and accessible',
  async (device) => {
    const { url } = await startRebound();
    const page = await visit(url, { device });
    await page.getByRole('main').waitFor();
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
    await keepPicture(page, `first-page-${device}`);
  },
);

test('the first page is accessible in the dark as well', async () => {
  const { url } = await startRebound();
  const page = await visit(url, { colorScheme: 'dark' });
  await page.getByRole('main').waitFor();
  await expectAccessible(page);
});

test('help is one tap away on the first page', async () => {
  const { url } = await startRebound();
  const page = await visit(url, { device: 'phone' });
  await page
    .getByRole('link', { name: /help now/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page);
});

test('npm start brings up the built program', async () => {
  const { url, stop } = await startRebound(undefined, resolve('scripts/start.mjs'));
  expect((await fetch(url)).status).toBe(200);
  expect(await stop()).toBe(0);
});

test('asked to stop, it ends in good order', async () => {
  const { url, stop } = await startRebound();
  expect((await fetch(url)).status).toBe(200);
  expect(await stop()).toBe(0);
});
