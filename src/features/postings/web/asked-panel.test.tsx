// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { addPosting, showPostingOf } from '../api.ts';
import { bakery } from '../made-posting.testing.ts';
import { AskedPanel } from './asked-panel.tsx';

let call: Call;
let applicationId: string;
beforeEach(async () => {
  call = await testClient();
  const opening = {
    company: 'Crumb',
    role: 'Baker',
    channel: 'board',
    url: 'https://jobs.example/7',
  } as const;
  const happenings = [{ kind: 'applied', on: '2026-04-01' } as const];
  applicationId = (await call(addApplication, { opening, happenings })).id;
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const open = () => renderScreen(<AskedPanel applicationId={applicationId} />, { call });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('a pasted posting becomes what they must see, what would be nice and what to check', async () => {
  open();
  expect((await screen.findByRole('link', { name: 'open its page' })).getAttribute('href')).toBe(
    'https://jobs.example/7',
  );
  await press('Add the posting');
  await press('Read it');
  expect(screen.getByText('Paste some words of the posting first.')).toBeTruthy();
  await userEvent.click(screen.getByLabelText('The words of the posting'));
  await userEvent.paste(bakery);
  await press('Read it');

  expect(await screen.findByRole('heading', { name: /Must have/ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: /Nice to have/ })).toBeTruthy();
  const checks = within(screen.getByRole('region', { name: /Worth checking/ }));
  expect(checks.getByText(/We are a family/)).toBeTruthy();
  expect(checks.getByText(/^Being called family is kind/)).toBeTruthy();
  expect(checks.getByText('Ask how somebody last turned down overtime, and what happened.')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Questions for next time' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Compare with your résumé' }).getAttribute('href')).toBe(
    `/applications/${applicationId}/match`,
  );
  await press('Undo');
  expect(await screen.findByRole('button', { name: 'Add the posting' })).toBeTruthy();
});

test('a requirement opens to its place in the posting and closes again', async () => {
  await call(addPosting, { text: bakery, applicationId });
  open();
  const row = await screen.findByRole('button', { name: /Driving licence/ });
  await userEvent.click(row);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/Driving licence/, { selector: 'mark' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'In the whole posting' }).getAttribute('href')).toContain('at=');
  await userEvent.click(row);
  expect(screen.queryByRole('link', { name: 'In the whole posting' })).toBeNull();
});

test('a title alone is told to be provisional', async () => {
  await call(addPosting, { text: 'Night baker, Ghent', applicationId });
  open();
  expect(await screen.findByText('Only a title is here, so what follows is provisional.')).toBeTruthy();
  expect(screen.getByText('Can you send me the whole posting?')).toBeTruthy();
});

test('a document is read as well', async () => {
  open();
  await press('Add the posting');
  // The server of the test knows only the files of Node.
  const file = new NodeFile([bakery], 'baker.txt') as unknown as File;
  await userEvent.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file);
  expect(await screen.findByRole('heading', { name: /Must have/ })).toBeTruthy();
  expect((await call(showPostingOf, { id: applicationId })).posting?.sourceName).toBe('baker.txt');
});

test('whoever does not have the posting is not asked again, and may still add it', async () => {
  open();
  await press('I do not have it');
  cleanup();
  open();
  expect(await screen.findByText(/You do not have the posting/)).toBeTruthy();
  await press('Add it after all');
  expect(await screen.findByLabelText('The words of the posting')).toBeTruthy();
});
