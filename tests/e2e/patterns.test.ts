import { expect, test } from 'vitest';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { type Call, client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';

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
    await page.getByText('Where this number comes from').first().click();
    await page.getByText('67 in 100 were never answered').waitFor();
    await page.getByRole('radiogroup', { name: 'Put them together by' }).getByText('Time').click();
    await page.getByLabel('Before and since this day').fill('2025-02-01');
    await page.getByText('Since 1 Feb 2025').waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toBe('2025-02-01');
    await picture('told');
  },
);
