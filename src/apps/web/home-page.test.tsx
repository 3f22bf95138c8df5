// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { createI18n } from '#platform/i18n/i18n.ts';
import { createQueryClient } from '#platform/ui/query-client.ts';
import { App } from './app.tsx';
import { messages } from './messages.ts';
import { createAppRouter } from './router.tsx';
import { standInForBrowser } from './testing.ts';

afterEach(cleanup);

test('the made-up person comes from the first screen, is named on every page, and goes back to it', async () => {
  standInForBrowser();
  render(
    <App
      call={await testClient()}
      i18n={createI18n(messages, 'en-GB')}
      queries={createQueryClient()}
      router={createAppRouter(createMemoryHistory({ initialEntries: ['/'] }))}
      nonce=""
      env="test"
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: /look around/i }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeTruthy();
  expect(await screen.findByText('You are looking at a made-up person.')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Help now' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }));
  expect(await screen.findByRole('button', { name: /look around/i })).toBeTruthy();
  expect(screen.queryByText('You are looking at a made-up person.')).toBeNull();
});
