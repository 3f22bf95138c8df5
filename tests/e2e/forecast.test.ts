import { expect, test } from 'vitest';
import { addApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { addDays } from '#lib/calendar-day.ts';
import { type Call, client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { rebound, startRebound } from './rebound.ts';

const today = new Date().toISOString().slice(0, 10);
const ago = (days: number) => addDays(today, -days);

/** Someone who has looked for ten weeks: talks now and then, one interview, some noes, and much silence. */
async function search(call: Call) {
  const applied = (
    days: number,
    channel: 'board' | 'company' | 'referral',
    later: readonly Happening[] = [],
  ) =>
    call(addApplication, {
      opening: { company: 'Crumb & Co', role: 'Night baker', channel },
      happenings: [{ kind: 'applied', on: ago(days) }, ...later],
    });
  for (let at = 0; at < 26; at++) {
    const days = 2 + Math.floor(2.6 * at);
    const talk = { kind: 'interview', round: 'screen', on: ago(days - 9) } as const;
    const no = { kind: 'rejected', on: ago(days - 8) } as const;
    const later = days < 12 ? [] : at % 9 === 0 ? [talk] : at % 3 === 0 ? [no] : [];
    await applied(days, at % 4 === 0 ? 'company' : 'board', later);
  }
}

test.for(looks)(
  'on a %s in the %s: a forecast is opened, one thing is changed, and with words only no number is left',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    await search(client((path, init) => fetch(new URL(`/api${path}`, url), init)));
    const page = await visit(`${url}/patterns`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `forecast-${name}-${device}-${colorScheme}`);
    const part = page.getByRole('region', { name: 'A look ahead' });

    await part.getByRole('button', { name: 'Look at a forecast' }).click();
    await part.getByText(/^At least one interview in the next 8 weeks: about \d in 10/).waitFor();
    await picture('opened');

    await part.getByRole('radio', { name: 'As it goes now' }).focus();
    await page.keyboard.press('ArrowDown');
    await part.getByText(/^With 2 applications a week, at least one interview/).waitFor();
    await part.getByText(/^As it goes now, an interview: about \d in 10/).waitFor();
    await part.getByText('Where this number comes from').first().click();
    await part.getByText(/NACE 2023/).waitFor();
    await picture('changed');

    await page.goto(`${url}/settings`);
    await page.getByRole('radio', { name: 'Words only' }).check();
    await picture('settings');
    await page.goto(`${url}/patterns`);
    await part.getByText('A forecast is here when you want it.').waitFor();
    await part.getByRole('button', { name: 'Look at a forecast' }).click();
    await part.getByText(/^At least one interview in the next 8 weeks: .*likely/).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/about \d|fewer than \d|\d%|\d are open/);
    await picture('words');
    await page.getByRole('button', { name: 'Show numbers, too' }).click();
    await part.getByText(/^At least one interview in the next 8 weeks: about \d in 10/).waitFor();
  },
);

test('on the command line a forecast is JSON, and a time nobody can see into is refused', async () => {
  const { url, folder } = await startRebound();
  await search(client((path, init) => fetch(new URL(`/api${path}`, url), init)));
  const { code, out } = await rebound(['--data', folder, 'forecast', '--weeks', '6', '--per-week', '10']);
  expect(code).toBe(0);
  const { state, now, changed } = JSON.parse(out);
  const at = (outlooks: { weeks: number; interview: { share: number } }[]) =>
    outlooks.find(({ weeks }) => weeks === 6)?.interview.share ?? 0;
  expect(state).toBe('going');
  expect(at(changed)).toBeGreaterThan(at(now));
  const refused = await rebound(['--data', folder, 'forecast', '--weeks', '99']);
  expect([refused.code, refused.err]).toEqual([expect.any(Number), expect.stringContaining('weeks')]);
  expect(refused.code).not.toBe(0);
});
