import { expect, test } from 'vitest';
import {
  addApplication,
  editApplication,
  listLessons,
  mergeApplications,
} from '#features/applications/api.ts';
import { client } from '#platform/http/client.ts';
import {
  type Device,
  devices,
  expectAccessible,
  expectNoSidewaysScrolling,
  keepPicture,
  visit,
} from './browser.ts';
import { startRebound } from './rebound.ts';

const opening = (company: string, role: string) => ({ company, role, channel: 'board' as const });

test.each(Object.keys(devices) as Device[])(
  'on a %s what was taught is told, and can be forgotten',
  async (device) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const happenings = [{ kind: 'applied' as const, on: '2026-02-01' }];
    const one = await call(addApplication, { opening: opening('Elm Press', 'Proofreader'), happenings });
    const other = await call(addApplication, {
      opening: opening('Elm Books Talent Team', 'Reader'),
      happenings,
    });
    await call(mergeApplications, { id: one.id, other: other.id });
    await call(editApplication, { id: one.id, opening: opening('Elm Press', 'Proofreader, Maps') });
    const page = await visit(`${url}/applications/${one.id}`, {
      device,
      colorScheme: device === 'phone' ? 'dark' : 'light',
    });
    await page.getByRole('heading', { name: 'What you taught Rebound' }).waitFor();
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
    await keepPicture(page, `taught-application-${device}`);
    await page.goto(`${url}/settings`);
    await page.getByRole('button', { name: /^Forget: “Reader at Elm Books/ }).click();
    await page.getByText('Forgotten.').first().waitFor();
    await expectAccessible(page);
    await keepPicture(page, `taught-settings-${device}`);
    expect(await call(listLessons, {})).toMatchObject([{ kind: 'called' }]);
  },
);
