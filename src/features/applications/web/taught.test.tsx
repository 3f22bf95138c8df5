// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addApplication, editApplication, listLessons, mergeApplications } from '../api.ts';
import { Taught } from './taught.tsx';

afterEach(cleanup);

const add = (call: Call, company: string, role: string) =>
  call(addApplication, {
    opening: { company, role, channel: 'unknown' },
    happenings: [{ kind: 'applied', on: '2026-04-01' }],
  });

test('what was taught is said in a sentence, can be forgotten and taught again', async () => {
  const call = await testClient();
  const one = await add(call, 'Elm Press', 'Proofreader');
  const other = await add(call, 'Elm Books', 'Reader');
  await call(mergeApplications, { id: one.id, other: other.id });
  renderScreen(<Taught />, { call });
  await screen.findByText('“Reader at Elm Books” is the same as “Proofreader at Elm Press”.');
  await userEvent.click(screen.getByRole('button', { name: /^Forget: “Reader at Elm Books”/ }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'What you taught Rebound' })).toBeNull());
  expect(await call(listLessons, {})).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/is the same as/);
});

test('an application shows only what was taught about it', async () => {
  const call = await testClient();
  const one = await add(call, 'Elm Press', 'Proofreader');
  const other = await add(call, 'Oak Bank', 'Clerk');
  await call(editApplication, {
    id: one.id,
    opening: { company: 'Elm Press', role: 'Reader', channel: 'unknown' },
  });
  await call(editApplication, {
    id: other.id,
    opening: { company: 'Oak Bank', role: 'Teller', channel: 'unknown' },
  });
  renderScreen(<Taught of={one.id} />, { call });
  await screen.findByText('“Proofreader at Elm Press” is called “Reader at Elm Press”.');
  expect(screen.queryByText(/Teller/)).toBeNull();
});
