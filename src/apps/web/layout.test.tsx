// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { createI18n } from '#platform/i18n/i18n.ts';
import { createQueryClient } from '#platform/ui/query-client.ts';
import { App } from './app.tsx';
import { messages } from './messages.ts';
import { furtherPages, pages } from './pages.ts';
import { createAppRouter } from './router.tsx';
import { noServer, standInForBrowser } from './testing.ts';

afterEach(cleanup);

/** The whole program at an address; without a call, at one that asks the server nothing. */
function open(at: string, call: Call = noServer) {
  standInForBrowser();
  render(
    <App
      call={call}
      i18n={createI18n(messages, 'en-GB')}
      queries={createQueryClient()}
      router={createAppRouter(createMemoryHistory({ initialEntries: [at] }))}
      nonce=""
      env="test"
    />,
  );
}

test('Help now is reached with two presses of the tab key', async () => {
  open('/nowhere');
  const help = await screen.findByRole('link', { name: 'Help now' });
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Skip to the page');
  await userEvent.tab();
  expect(document.activeElement).toBe(help);
});

test('after a navigation the heading of the new page has the focus and names the window', async () => {
  open('/nowhere');
  await userEvent.click(await screen.findByRole('link', { name: 'Help now' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Help now' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.title).toBe('Help now · Rebound');
});

test('an address without a page says so and leads back', async () => {
  open('/nowhere');
  expect(await screen.findByRole('heading', { level: 1, name: 'There is no page here' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Today' }).getAttribute('href')).toBe('/');
});

test('Ctrl K opens the palette, which leads to a page', async () => {
  open('/nowhere');
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox'), 'help{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Help now' })).toBeTruthy();
});

test('the palette finds an application by its company or role and leads to it', async () => {
  const call = await testClient();
  const opening = { company: 'Brook & Daughters', role: 'Gardener', channel: 'board' } as const;
  await call(addApplication, { opening, happenings: [{ kind: 'rejected', on: '2026-04-01' }] });
  open('/nowhere', call);
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox'), 'garde');
  await userEvent.click(await screen.findByRole('option', { name: /Brook & Daughters/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /Brook & Daughters/ })).toBeTruthy();
});

test('More leads to every page that the bar of a phone has no room for', async () => {
  open('/more');
  const list = await screen.findByRole('main');
  const names = within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(names).toEqual([...pages.filter(({ inBar }) => !inBar), ...furtherPages].map(({ to }) => to));
});
