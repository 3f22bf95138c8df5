// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addApplication } from '../api.ts';
import type { Happening } from '../domain/event.ts';
import { ApplicationsPage } from './applications-page.tsx';

afterEach(cleanup);

async function withApplications(...companies: [string, ...Happening[]][]): Promise<Call> {
  const call = await testClient();
  for (const [company, ...more] of companies) {
    const opening = { company, role: 'Engineer', channel: 'board' } as const;
    await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }, ...more] });
  }
  return call;
}

const open = (call: Call, address = '/applications') =>
  renderScreen(<ApplicationsPage />, { call, at: address, route: '/applications' });

const rejected: Happening = { kind: 'rejected', on: '2026-04-10' };
const silent: Happening = { kind: 'silent', on: '2026-04-10' };

test('without applications there are two ways to begin', async () => {
  open(await testClient());
  expect(await screen.findByRole('link', { name: 'Bring in' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add by hand' }).getAttribute('href')).toBe('/applications/new');
});

test('ended ones stay folded until they are wanted, each with its own kind of ending', async () => {
  open(await withApplications(['Acme'], ['Borges', rejected], ['Calder', silent]));
  const list = await screen.findByRole('list', { name: 'Open applications' });
  expect(await within(list).findByRole('link', { name: /Acme/ })).toBeTruthy();
  expect(screen.queryByText('Borges')).toBeNull();
  expect(screen.getByText('1 open')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Ended · 2' }));
  expect((await screen.findByRole('link', { name: /Borges/ })).textContent).toContain('They said no');
  expect(screen.getByRole('link', { name: /Calder/ }).textContent).toContain('Silent');
});

test('a search narrows the list, and shows what ended when nothing open fits', async () => {
  open(await withApplications(['Acme'], ['Borges', rejected]));
  await screen.findByRole('link', { name: /Acme/ });
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await userEvent.keyboard('borg');
  expect(await screen.findByRole('link', { name: /Borges/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Acme/ })).toBeNull();
});

test('a search without a find says so and leads back', async () => {
  open(await withApplications(['Acme']), '/applications?search=nobody');
  await userEvent.click(await screen.findByRole('button', { name: 'Show all' }));
  expect(await screen.findByRole('link', { name: /Acme/ })).toBeTruthy();
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
});

test('the filter of the address is the filter of the list', async () => {
  const call = await withApplications(['Acme'], ['Borges', rejected], ['Calder', silent]);
  open(call, '/applications?ending=silent');
  expect(await screen.findByRole('link', { name: /Calder/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Filter · 1' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Borges/ })).toBeNull();
});

test('a card of the board moves by saying what happened, and moves back', async () => {
  open(await withApplications(['Acme'], ['Borges', rejected]), '/applications?view=board');
  const applied = await screen.findByRole('region', { name: 'Applied' });
  await userEvent.click(await within(applied).findByRole('button', { name: 'What happened at Acme?' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Interview' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  const interview = screen.getByRole('region', { name: 'Interview' });
  expect(await within(interview).findByRole('link', { name: /Acme/ })).toBeTruthy();
  expect(screen.queryByText('Borges')).toBeNull();

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(within(applied).getByRole('link', { name: /Acme/ })).toBeTruthy());
});
