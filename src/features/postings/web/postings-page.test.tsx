// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { noServer, renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addPosting, listPostings } from '../api.ts';
import { bakery } from '../made-posting.testing.ts';
import { PostingsPage } from './postings-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

test('before the first posting the page says what will be here, and takes one', async () => {
  renderScreen(<PostingsPage />, { call, at: '/postings' });
  expect(await screen.findByText('The postings you keep will be here')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Add a posting' }));
  await userEvent.click(await screen.findByLabelText('The words of the posting'));
  await userEvent.paste(bakery);
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
  await waitFor(async () => expect((await call(listPostings, {})).total).toBe(1));
});

test('postings are listed with their number and found by words', async () => {
  await call(addPosting, { text: 'Warehouse clerk, Bergen. You must have a forklift licence.' });
  await call(addPosting, { text: bakery });
  renderScreen(<PostingsPage />, { call, at: '/postings' });
  expect(await screen.findByText('2 postings')).toBeTruthy();
  const row = await screen.findByRole('link', { name: /Night Baker/ });
  expect(row.getAttribute('href')).toMatch(/^\/postings\//);
  await userEvent.type(screen.getByRole('searchbox'), 'zebra');
  expect(await screen.findByText('Nothing fits this')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(await screen.findByRole('link', { name: /Night Baker/ })).toBeTruthy();
});

test('without a server the page says what is safe', async () => {
  renderScreen(<PostingsPage />, { call: noServer, at: '/postings' });
  expect(await screen.findByRole('alert')).toBeTruthy();
});
