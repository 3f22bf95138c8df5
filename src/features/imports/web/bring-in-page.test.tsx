// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { beginImport, listImports } from '../api.ts';
import { BringInPage } from './bring-in-page.tsx';

afterEach(cleanup);

/** The files of jsdom are unknown to Node's requests; their bytes are the same. */
const sendingBytes =
  (call: Call): Call =>
  async (endpoint, input, file) =>
    call(endpoint, input, file instanceof File ? (new Response(await file.text()).body ?? undefined) : file);

test('chosen files are sent and begin an import, each list its own', async () => {
  const call = await testClient();
  renderScreen(<BringInPage />, { call: sendingBytes(call), at: '/import' });
  const lists = ['first.csv', 'second.csv'].map((name) => new File(['Company,Role\nAcme,Cook\n'], name));
  await userEvent.upload(await screen.findByLabelText('Choose files', { selector: 'input' }), lists);
  await expect
    .poll(async () => (await call(listImports, {})).map(({ name, status }) => `${name} ${status}`).sort())
    .toEqual(['first.csv mapping', 'second.csv mapping']);
  expect(await screen.findByRole('link', { name: 'second.csv' })).toBeTruthy();
});

test('an import that is not finished is found again, and says where it stands', async () => {
  const call = await testClient();
  await call(beginImport, { name: 'All mail.mbox' });
  renderScreen(<BringInPage />, { call, at: '/import' });
  expect(await screen.findByRole('link', { name: 'All mail.mbox' })).toBeTruthy();
  expect(screen.getByText(/Not complete/)).toBeTruthy();
});

test('who came for a list reads first how to get one', async () => {
  renderScreen(<BringInPage />, { call: await testClient(), at: '/import?what=list', route: '/import' });
  const ways = await screen.findAllByRole('button', { expanded: false });
  expect(ways[0]?.textContent).toBe('LinkedIn');
});
