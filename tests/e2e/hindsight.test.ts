import { expect, test } from 'vitest';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { tellCourse } from '#features/hindsight/api.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { type Call, client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { rebound, startRebound } from './rebound.ts';

const talk = { kind: 'interview', round: 'screen', on: '2025-02-12' } as const satisfies Happening;
const no = { kind: 'rejected', on: '2025-02-25' } as const satisfies Happening;

async function applied(call: Call, count: number, channel: Channel, later: readonly Happening[]) {
  const opening = { company: 'Crumb & Co', role: 'Night baker', channel };
  const happenings = [{ kind: 'applied' as const, on: '2025-02-05' }, ...later];
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push((await call(addApplication, { opening, happenings })).id);
  return ids;
}

const posting = `Night baker

Requirements:
- You must have experience with sourdough
- A forklift licence is a must
- Microsoft Excel is a must`;
const resume = 'Jo Doe\n\nExperience\nBaker, Loaf, 2019 – 2024\n- Baked sourdough every night';

async function asked(call: Call, ids: readonly string[], document: string) {
  for (const id of ids) {
    const { id: added } = await call(addPosting, { text: posting, applicationId: id });
    await call(changePosting, { id: added, facts: { postedAt: '2025-01-20' } });
    await call(sendDocument, { id, document });
  }
}

test.for(looks)(
  'on a %s in the %s: one looks back at an application, and at all of them',
  { timeout: 180_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const page = await visit(`${url}/hindsight`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `hindsight-${name}-${device}-${colorScheme}`);
    await page.getByRole('link', { name: 'Add by hand' }).waitFor();
    await picture('empty');

    const [first = '', ...others] = await applied(call, 4, 'board', [no]);
    const { id: document } = await call(addDocument, { text: resume, name: 'Usual', kind: 'resume' });
    await asked(call, [first, ...others], document);
    await page.goto(`${url}/applications/${first}`);
    const back = page.getByRole('region', { name: 'What could have been different' });
    await back.getByText('The posting was 16 days old.').waitFor();
    await back.getByRole('button', { name: 'A general one' }).click();
    await back.getByText('As you told it.').waitFor();
    await back.getByText('must-haves that it does not show').waitFor();
    await back.getByLabel('What is known about it: The way in').click();
    await back.getByText('1 in 16 were hired').waitFor();
    await back.getByText('Where these numbers come from').click();
    await picture('one');

    await page.goto(`${url}/patterns`);
    await page.getByRole('link', { name: 'What could have been different', exact: true }).click();
    await page.getByText('It is too early to tell what made a difference.').waitFor();
    await page.getByText('missing in 4 of 4').first().waitFor();
    await picture('early');

    for (const id of await applied(call, 18, 'referral', [talk])) {
      await call(tellCourse, { id, choice: 'letter', way: 'own-letter' });
    }
    for (const id of await applied(call, 20, 'board', [no])) {
      await call(tellCourse, { id, choice: 'letter', way: 'general-letter' });
    }
    await page.reload();
    await page.getByText('more often with “Somebody passed it on”').first().waitFor();
    await page.getByLabel('Side by side: The letter').click();
    await page.getByRole('button', { name: 'Work it out for 24 applications' }).click();
    await page.getByText('Had somebody passed on the 24 that nobody did').waitFor();
    await page
      .getByText(/more would probably have got further/)
      .first()
      .waitFor();
    await picture('told');
  },
);

test('the command says the same as JSON, with what is known about each thing', {
  timeout: 60_000,
}, async () => {
  const { url, folder } = await startRebound();
  const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
  await applied(call, 3, 'board', [no]);
  const { out } = await rebound(['hindsight', '--data', folder]);
  const { applications, whatIf, known } = JSON.parse(out);
  expect([applications, whatIf[0].of]).toEqual([3, 3]);
  expect(known.channel[0]).toMatchObject({
    who: 'Lever',
    year: '2016',
    text: expect.stringContaining('1 in 16'),
  });
});
