import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addApplication, addEvent } from '#features/applications/api.ts';
import { tellReason } from '#features/reasons/api.ts';
import type { Cause } from '#features/reasons/domain/cause.ts';
import { type Call, client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';

/** An application that came as far as a talk and was turned down. */
async function turnedDown(call: Call, company: string): Promise<string> {
  const { id } = await call(addApplication, {
    opening: { company, role: 'Night Baker', channel: 'board' },
    happenings: [
      { kind: 'applied', on: '2026-03-01' },
      { kind: 'interview', round: 'screen', on: '2026-03-10' },
    ],
  });
  await call(addEvent, { id, happening: { kind: 'rejected', on: '2026-03-20' } });
  return id;
}

async function tell(page: Page, cause: string, words: string): Promise<void> {
  await page.getByRole('button', { name: 'I know the reason' }).click();
  await page.getByLabel('The reason', { exact: true }).selectOption({ label: cause });
  await page.getByLabel('How do you know?').selectOption({ label: 'A recruiter told me' });
  await page.getByLabel('Since when?').fill('2026-03-22');
  await page.getByLabel(/^What was said/).fill(words);
}

test.for(looks)(
  'on a %s in the %s: a known reason stands first, counts a little elsewhere, and is taken back',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const [known, other] = [await turnedDown(call, 'Crumb & Co'), await turnedDown(call, 'Oven Lane')];
    const page = await visit(`${url}/applications/${known}`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `known-${name}-${device}-${colorScheme}`);
    await page.getByRole('button', { name: 'I know the reason' }).waitFor();
    await picture('before');
    await tell(page, 'The terms did not meet', 'They could not pay what you named.');
    await picture('form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'You know why: the terms did not meet' }).waitFor();
    await page.getByText('“They could not pay what you named.”').waitFor();
    expect(await page.getByRole('heading', { name: 'Why, probably' }).isVisible()).toBe(false);
    await picture('told');
    await page.getByText('What was estimated before', { exact: true }).click();
    await page.getByRole('heading', { name: 'Why, probably' }).waitFor();
    await picture('unfolded');

    await page.goto(`${url}/applications/${other}`);
    await page.getByText('One known reason of your own counts a little here.').waitFor();
    await picture('counts');
    await page.getByRole('link', { name: 'See them and how they count' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reasons you know' }).waitFor();
    await page.getByText('About 4 more reasons').waitFor();
    await page.getByText('How they count', { exact: true }).click();
    await picture('early');

    await page.getByRole('link', { name: /Crumb & Co/ }).click();
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'I know the reason' }).waitFor();
    await page.goto(`${url}/applications/${other}`);
    await page.getByRole('button', { name: 'I know the reason' }).waitFor();
    expect(await page.getByText('counts a little here').count()).toBe(0);
    await page.goto(`${url}/known-reasons`);
    await page.getByText('Nothing here yet').waitFor();
    await picture('empty');
  },
);

test.for(looks)(
  'on a %s in the %s: with enough known reasons the page says how well the estimates did',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const happened: Cause[] = ['terms', 'performance', 'terms', 'gap', 'outcompeted', 'terms', 'performance'];
    for (const [at, cause] of [...happened, ...happened].entries()) {
      const id = await turnedDown(call, `Bakery ${at + 1}`);
      const reason = { causes: [cause], how: 'feedback', on: '2026-03-25' } as const;
      await call(tellReason, { id, reason: { ...reason, causes: [...reason.causes] } });
    }
    const page = await visit(`${url}/patterns`, { device, colorScheme });
    await page.getByRole('link', { name: 'Reasons you know, and how well the estimates did' }).click();
    await page.getByText('The reason stood first').waitFor();
    await page.getByRole('figure', { name: /say too much or too little/ }).waitFor();
    await looksGood(page, `known-calibration-${device}-${colorScheme}`);
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('table').waitFor();
    await looksGood(page, `known-calibration-table-${device}-${colorScheme}`);
  },
);

test.for(looks)(
  'on a %s in the %s: the reason that a mail names is asked about before it is known',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const page = await visit(url, { device, colorScheme });
    await page.getByRole('button', { name: /Look around/ }).click();
    await page.getByText('You are looking at a made-up person.').waitFor();
    await page.goto(`${url}/applications?search=Larkfield`);
    await page.getByRole('link', { name: /Larkfield/ }).click();
    await page.getByText('Is that the reason: the place was already taken?').waitFor();
    await looksGood(page, `known-offered-${device}-${colorScheme}`);
    await page.getByRole('button', { name: 'Yes, that is it' }).click();
    await page.getByRole('heading', { name: 'You know why: the place was already taken' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Is that the reason: the place was already taken?').waitFor();
  },
);
