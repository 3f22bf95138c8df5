// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addApplication, listApplications, showApplication } from '../api.ts';
import type { Happening } from '../domain/event.ts';
import { ApplicationScreen } from './application-screen.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const applied: Happening = { kind: 'applied', on: '2026-04-01' };
const rejected: Happening = { kind: 'rejected', on: '2026-04-12', quote: 'We chose someone else.' };

async function added(company: string, ...happenings: Happening[]): Promise<string> {
  const opening = { company, role: 'Engineer', channel: 'board' } as const;
  return (await call(addApplication, { opening, happenings })).id;
}

async function open(id: string): Promise<void> {
  renderScreen(<ApplicationScreen id={id} explanation={<p>why</p>} />, { call, at: '/' });
  await screen.findByRole('heading', { level: 1, name: /Engineer/ });
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => userEvent.click(await screen.findByRole('menuitem', { name }));

test('one application says where it stands, what happened and in whose words', async () => {
  await open(await added('Acme', applied, rejected));
  expect(screen.getByText('Applied 1 Apr 2026. They said no on 12 Apr 2026.')).toBeTruthy();
  expect(screen.getByText('why')).toBeTruthy();
  expect(screen.queryByText('We chose someone else.')).toBeNull();
  await press('Their words');
  expect(screen.getByText('We chose someone else.')).toBeTruthy();
});

test('what happened is added and taken back', async () => {
  await open(await added('Acme', applied));
  await press('Add what happened');
  await userEvent.selectOptions(await screen.findByLabelText('Which conversation'), 'Last round');
  await userEvent.type(screen.getByLabelText('Note'), 'Met the team');
  await press('Save');
  expect(await screen.findByText('Met the team')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'What happened' })).getByText('Last round')).toBeTruthy();

  await press('Undo');
  await waitFor(() => expect(screen.queryByText('Met the team')).toBeNull());
});

test('an entry without a day is not saved, and the form says why', async () => {
  await open(await added('Acme', applied));
  await press('Add what happened');
  await userEvent.clear(await screen.findByLabelText('Day'));
  await press('Save');
  expect(await screen.findByText('Choose the day.')).toBeTruthy();
});

test('a corrected entry keeps the quoted words', async () => {
  const id = await added('Acme', applied, rejected);
  await open(id);
  await press(/Change or take out: They said no/);
  await choose('Change');
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'What happened' }),
    'They closed the opening',
  );
  await press('Save');
  expect(await screen.findByText(/They closed the opening on 12 Apr 2026/)).toBeTruthy();
  const { events } = await call(showApplication, { id });
  expect(events.at(-1)).toMatchObject({ kind: 'closed', quote: rejected.quote });
});

test('an entry is taken out and put back', async () => {
  await open(await added('Acme', applied, rejected));
  await press(/Change or take out: They said no/);
  await choose('Take out');
  expect(await screen.findByText('Applied 1 Apr 2026. No answer yet.')).toBeTruthy();
  await press('Undo');
  expect(await screen.findByText(/They said no on/)).toBeTruthy();
});

test('company and role are corrected, and a company is needed', async () => {
  await open(await added('Acme', applied));
  await press('Change details');
  const company = await screen.findByLabelText('Company');
  await userEvent.clear(company);
  await press('Save');
  expect(await screen.findByText('Write which company it was.')).toBeTruthy();
  await userEvent.type(company, 'Acme Ltd');
  await press('Save');
  expect(await screen.findByRole('heading', { name: /^Engineer\s— Acme Ltd$/ })).toBeTruthy();
});

test('two that are the same become one, and two again', async () => {
  const id = await added('Acme', applied);
  await added('Acme Corp', rejected);
  await open(id);
  await press('More');
  await choose('These are the same');
  await userEvent.click(await screen.findByRole('radio', { name: /Acme Corp/ }));
  await press('Join them');
  expect(await screen.findByText(/They said no on/)).toBeTruthy();
  expect((await call(listApplications, {})).total).toBe(1);
  await press('Undo');
  await waitFor(async () => expect((await call(listApplications, {})).total).toBe(2));
});

test('entries of another opening leave into an application of their own', async () => {
  await open(await added('Acme', applied, rejected));
  await press('More');
  await choose('This is another application');
  await userEvent.click(await screen.findByRole('checkbox', { name: /They said no/ }));
  await userEvent.type(screen.getByLabelText('Role'), 'Analyst');
  await press('Move 1 entry');
  expect(await screen.findByText('Applied 1 Apr 2026. No answer yet.')).toBeTruthy();
  const { rows } = await call(listApplications, { state: 'ended' });
  expect(rows).toMatchObject([{ company: 'Acme', role: 'Analyst', ending: 'rejected' }]);
  expect(screen.getByRole('button', { name: 'See it' })).toBeTruthy();
});

test('a deleted application can be brought back', async () => {
  await open(await added('Acme', applied));
  await press('More');
  await choose('Delete this application');
  await waitFor(async () => expect((await call(listApplications, {})).total).toBe(0));
  await press('Undo');
  await waitFor(async () => expect((await call(listApplications, {})).total).toBe(1));
});

test('a long silence is told calmly and closed when the person wants it', async () => {
  const id = await added('Acme', { kind: 'applied', on: '2026-01-02' });
  await open(id);
  expect(screen.getByText(/No word since 2 Jan 2026.*1 in 100 still get good news/)).toBeTruthy();
  await press('Close as silent');
  await waitFor(() => expect(screen.queryByText(/No word since/)).toBeNull());
  expect((await call(showApplication, { id })).application.ending).toBe('silent');

  await press('They came back');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'They came back' })).toBeNull());
  expect((await call(showApplication, { id })).application.ending).toBeUndefined();
});

test('who keeps waiting is not asked again for a while', async () => {
  const id = await added('Acme', { kind: 'applied', on: '2026-01-02' });
  await open(id);
  await press('Keep waiting');
  expect(screen.queryByText(/No word since/)).toBeNull();
  await press('Undo');
  expect(await screen.findByText(/No word since/)).toBeTruthy();
});
