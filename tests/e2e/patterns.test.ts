import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { type Call, client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { startRebound, temporaryFolder } from './rebound.ts';

const talk = { kind: 'interview', round: 'screen', on: '2025-02-12' } as const satisfies Happening;
const no = { kind: 'rejected', on: '2025-02-25' } as const satisfies Happening;

async function applied(call: Call, count: number, channel: Channel, later: readonly Happening[]) {
  const opening = { company: 'Crumb & Co', role: 'Night baker', channel };
  const happenings = [{ kind: 'applied' as const, on: '2025-02-05' }, ...later];
  for (let at = 0; at < count; at++) await call(addApplication, { opening, happenings });
}

test.for(looks)(
  'on a %s in the %s: patterns are too early to tell, and then told with where they come from',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const page = await visit(`${url}/patterns`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `patterns-${name}-${device}-${colorScheme}`);
    await page.getByRole('link', { name: 'Add by hand' }).waitFor();
    await picture('empty');

    await applied(call, 4, 'board', [talk]);
    await page.goto(`${url}/applications`);
    await page.getByRole('main').getByRole('link', { name: 'Patterns' }).click();
    await page.getByText('With few applications, luck looks like a pattern.').waitFor();
    await picture('early');

    await applied(call, 16, 'referral', [talk]);
    await applied(call, 20, 'board', [no]);
    await applied(call, 14, 'company', []);
    await page.reload();
    await page.getByText('more often through a referral than through a job board').first().waitFor();
    await page.getByRole('button', { name: 'Look at why, over all of them' }).click();
    const why = page.getByRole('region', { name: 'Why they ended, probably' });
    await why.getByText(/^Of why these ended, about \d in 10/).waitFor();
    const days = page.getByRole('figure').filter({ hasText: 'on which something stands' });
    await days.getByRole('img').waitFor();
    await page.getByText('Where this number comes from').first().click();
    await page.getByText('67 in 100 were never answered').waitFor();
    await page.getByRole('radiogroup', { name: 'Put them together by' }).getByText('Time').click();
    await page.getByLabel('Before and since this day').fill('2025-02-01');
    await page.getByText('Since 1 Feb 2025').waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toBe('2025-02-01');
    await picture('told');

    for (const figure of [why.getByRole('figure').first(), days]) {
      await figure.getByRole('button', { name: 'Show as table' }).click();
      await figure.getByRole('table').waitFor();
    }
    await picture('tables');
  },
);

test('the report is saved as a page that needs nothing, and the calendar is reached by the keyboard', {
  timeout: 120_000,
}, async () => {
  const { url } = await startRebound();
  const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
  await applied(call, 12, 'board', [no]);
  const page = await visit(`${url}/patterns`, { device: 'phone' });
  const calendar = page.getByRole('article', { name: 'What you did, day by day' });
  await calendar.focus();
  const place = () => calendar.evaluate(({ scrollLeft }) => scrollLeft);
  const end = await place();
  expect(end).toBeGreaterThan(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(place).toBeLessThan(end);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  const path = join(temporaryFolder(), 'report.html');
  await (await saving).saveAs(path);
  const html = readFileSync(path, 'utf8');
  expect(html).not.toContain('Crumb');
  await page.getByText('Saved. Open the file to read or print it.').waitFor();

  const saved = await visit(pathToFileURL(path).href);
  await saved.getByRole('heading', { name: 'All of it, so far' }).waitFor();
  await looksGood(saved, 'report-desktop');
  await saved.setViewportSize({ width: 390, height: 844 });
  await looksGood(saved, 'report-phone');
});
