// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { showMatch } from '../api.ts';
import { MatchPage } from './match-page.tsx';

let call: Call;
let id: string;
beforeEach(async () => {
  call = await testClient();
  const opening = { company: 'Crumb', role: 'Baker', channel: 'board' } as const;
  id = (await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }] })).id;
});
afterEach(cleanup);

const open = () =>
  renderScreen(<MatchPage />, {
    call,
    at: `/applications/${id}/match`,
    route: '/applications/$id/match',
  });
const withPosting = (text = bakery) => call(addPosting, { text, applicationId: id });
const withResume = (name = 'Mine', text = resumeText) => call(addDocument, { text, name, kind: 'resume' });
const group = async (name: RegExp) => within(await screen.findByRole('region', { name }));
const row = (name: RegExp) => screen.findByRole('button', { name });

test('without a posting the way to add it is shown, and without a résumé that one', async () => {
  open();
  expect(await screen.findByRole('button', { name: 'Add the posting' })).toBeTruthy();
  cleanup();
  await withPosting();
  open();
  const add = await screen.findByRole('link', { name: 'Add your résumé' });
  expect(add.getAttribute('href')).toBe('/documents');
});

test('the sentence comes first, must and nice are counted apart, and nothing is a score', async () => {
  await withPosting();
  await withResume();
  open();
  const { requirements = [] } = await call(showMatch, { id });
  const shown = requirements.filter(({ showing }) => showing === 'shown').length;
  expect(
    await screen.findByText(
      `The posting names ${requirements.length} things. Your résumé shows ${shown} of them.`,
    ),
  ).toBeTruthy();
  expect(screen.getByText('Must have')).toBeTruthy();
  expect(screen.getByText('Nice to have')).toBeTruthy();
  expect(screen.getByRole('banner').textContent).not.toMatch(/%|score/);
  expect((await group(/^Shown$/)).getAllByText(/HACCP, Excel, SAP/).length).toBeGreaterThan(0);
  expect(screen.getByText(/You noted no résumé for this application/)).toBeTruthy();
});

test('a chosen requirement is marked in both texts', async () => {
  await withPosting();
  await withResume();
  open();
  await userEvent.click(await row(/^Experience with Excel/));
  const chosen = [...document.querySelectorAll('article mark')]
    .filter(({ className }) => className.includes('chosen'))
    .map(({ textContent }) => textContent);
  expect(chosen.join(' ')).toContain('Experience with Excel');
  expect(chosen.join(' ')).toContain('HACCP, Excel, SAP');
  expect(screen.getByRole('link', { name: 'Open the whole posting' }).getAttribute('href')).toContain('at=');
});

test('what one has is no gap: it says where it could stand, keeps the focus, and is taken back', async () => {
  await withPosting();
  await withResume();
  open();
  await userEvent.click(await row(/^Driving licence/));
  await userEvent.click(screen.getByRole('button', { name: 'I have this' }));
  const yours = await group(/Yours, but not in this résumé/);
  expect(yours.getByText('Where it could stand')).toBeTruthy();
  expect(await screen.findByText(/You have one more\./)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  await userEvent.type(screen.getByLabelText(/Where did you use it/), 'Bread van');
  await userEvent.click(screen.getByRole('button', { name: 'Keep note' }));
  await screen.findByText('Your note is kept.');
  expect(await screen.findByDisplayValue('Bread van')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'I have this' }));
  await screen.findByText('Taken back.');
  expect((await group(/^Not shown$/)).getByRole('button', { name: /^Driving licence/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: /Yours, but not/ })).toBeTruthy();
});

test('what is not really asked is left out and can be looked up', async () => {
  await withPosting();
  await withResume();
  open();
  await userEvent.click(await row(/^Driving licence/));
  await userEvent.click(screen.getByRole('button', { name: /They don’t really ask this/ }));
  await userEvent.click(await screen.findByRole('button', { name: '1 left out by you' }));
  expect(await row(/^Driving licence.*not really asked/)).toBeTruthy();
});

test('another version is chosen, and two versions are compared', async () => {
  await withPosting();
  const { id: first } = await withResume('First', resumeText.replace('HACCP, Excel, SAP', 'HACCP, SAP'));
  await withResume('Second');
  await call(sendDocument, { id, document: first });
  open();
  const choice = await screen.findByLabelText('Compared with');
  await userEvent.selectOptions(choice, 'Second · 15 Apr 2026');
  expect(await screen.findByText(/You did not note this one/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Another version'), 'First');
  expect(await screen.findByText('Shown in “Second”, not in “First”')).toBeTruthy();
});

test('a title alone is told to be provisional', async () => {
  await withPosting('Night baker, Ghent');
  await withResume();
  open();
  expect(await screen.findByText(/Only a title is here, so this is provisional\./)).toBeTruthy();
});

test('an application that is gone is told of, with another try', async () => {
  id = '00000000-0000-7000-8000-000000000000';
  open();
  expect(await screen.findByText('This application is not here any more.')).toBeTruthy();
});
