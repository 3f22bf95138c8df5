// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { listApplications } from '../api.ts';
import { AddApplicationPage } from './add-application-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
  renderScreen(<AddApplicationPage />, { call, at: '/applications/new' });
  await screen.findByRole('heading', { name: 'Add an application' });
});
afterEach(cleanup);

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Add application' }));
const stored = async () => (await call(listApplications, {})).rows;

test('a company is enough', async () => {
  await userEvent.type(screen.getByLabelText('Company'), ' Acme{Enter}');
  await waitFor(async () => expect(await stored()).toMatchObject([{ company: 'Acme', stage: 'applied' }]));
});

test('without a company nothing is saved, and the field says what to do', async () => {
  await submit();
  expect(screen.getByText('Write which company it was.')).toBeTruthy();
  expect(await stored()).toEqual([]);
});

test('how far it came and how it ended are saved with their days', async () => {
  await userEvent.type(screen.getByLabelText('Company'), 'Acme');
  await fill('Applied on', '2026-03-02');
  await userEvent.click(screen.getByRole('button', { name: 'More details' }));
  await userEvent.selectOptions(screen.getByLabelText('How far has it come'), 'Last round');
  await fill('When was that', '2026-03-10');
  await userEvent.selectOptions(screen.getByLabelText('Has it ended'), 'You withdrew');
  await submit();
  expect(screen.getByText('Choose the day.')).toBeTruthy();
  await fill('When did it end', '2026-03-05');
  expect(screen.getByText('This is before the step above.')).toBeTruthy();
  await fill('When did it end', '2026-03-12');
  await submit();
  await waitFor(async () =>
    expect(await stored()).toMatchObject([
      { appliedOn: '2026-03-02', stage: 'final', ending: 'withdrawn', endedOn: '2026-03-12' },
    ]),
  );
});

async function fill(label: string, value: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, value);
}
