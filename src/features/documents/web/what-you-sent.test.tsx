// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { addDocument, listSentDocuments } from '../api.ts';
import { resumeText } from '../resume.testing.ts';
import { WhatYouSent } from './what-you-sent.tsx';

let call: Call;
let application: string;
beforeEach(async () => {
  call = await testClient();
  const opening = { company: 'Acme', role: 'Planner', channel: 'board' } as const;
  application = (await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }] }))
    .id;
});
afterEach(cleanup);

const open = () => renderScreen(<WhatYouSent applicationId={application} />, { call, at: '/' });
const sent = async () => (await call(listSentDocuments, { id: application })).rows.map(({ name }) => name);

test('a version is chosen, another takes its place, and undo brings the first one back', async () => {
  for (const name of ['First', 'Second']) await call(addDocument, { text: resumeText, name });
  open();
  const choice = await screen.findByLabelText('Résumé');
  await userEvent.selectOptions(choice, 'First · 15 Apr 2026');
  expect(await screen.findByText('Noted: First')).toBeTruthy();
  await userEvent.selectOptions(await screen.findByLabelText('Résumé'), 'Second · 15 Apr 2026');
  expect(await screen.findByText('Noted: Second')).toBeTruthy();
  expect(await sent()).toEqual(['Second']);
  expect(screen.getByRole('link', { name: 'Open Second' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await sent()).toEqual(['First']));
});

test('what was noted by mistake is no longer noted', async () => {
  await call(addDocument, { text: resumeText, name: 'First' });
  open();
  await userEvent.selectOptions(await screen.findByLabelText('Résumé'), 'First · 15 Apr 2026');
  await screen.findByText('Noted: First');
  await userEvent.selectOptions(screen.getByLabelText('Résumé'), 'Not noted');
  expect(await screen.findByText('No longer noted: First')).toBeTruthy();
  expect(await sent()).toEqual([]);
});

test('without documents the way to the first one is shown', async () => {
  open();
  expect((await screen.findByRole('link', { name: 'Add your résumé' })).getAttribute('href')).toBe(
    '/documents',
  );
});
