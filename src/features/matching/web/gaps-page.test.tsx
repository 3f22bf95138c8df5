// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { addDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { sayClaim } from '../api.ts';
import { GapsPage } from './gaps-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const open = () => renderScreen(<GapsPage />, { call, at: '/gaps' });
const withPostings = async (count: number) => {
  for (let at = 0; at < count; at++) await call(addPosting, { text: bakery });
};
const withResume = () => call(addDocument, { text: resumeText, name: 'Mine', kind: 'resume' });

test('without anything it says what will be here, and without a résumé that it is missing', async () => {
  await withResume();
  open();
  const add = await screen.findByRole('link', { name: 'Add a posting' });
  expect(add.getAttribute('href')).toBe('/postings');
  cleanup();
  call = await testClient();
  await withPostings(1);
  open();
  expect(await screen.findByRole('link', { name: 'Add your résumé' })).toBeTruthy();
});

test('two postings are too early to tell, and what they ask can still be looked up', async () => {
  await withResume();
  await withPostings(2);
  open();
  expect(await screen.findByText('Too early to tell')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /more that only one or two postings ask/ }));
  expect(screen.getByText('driving licence')).toBeTruthy();
});

test('three postings become a picture with its finding and its numbers', async () => {
  await withResume();
  await withPostings(3);
  open();
  const figure = await screen.findByRole('figure', {
    name: /3 of 3 postings ask for .*\. Your résumé did not/,
  });
  expect(within(figure).getByText('Microsoft Excel')).toBeTruthy();
  expect(within(figure).getAllByText('asked 3 · shown 3').length).toBeGreaterThan(0);
  await userEvent.click(within(figure).getByRole('button', { name: /numbers|table/i }));
  expect(within(figure).getByRole('columnheader', { name: 'Asked where they said no' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Not there' })).toBeTruthy();
});

test('only what must be there is counted when that is chosen, and the person’s word is kept apart', async () => {
  await withResume();
  await withPostings(3);
  await call(sayClaim, { key: 'skill driving licence', says: 'have' });
  open();
  const yours = await screen.findByRole('region', { name: 'Yours, but not shown' });
  expect(within(yours).getByText('driving licence')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Must have' }));
  await waitFor(() => expect(screen.queryByText('Microsoft Excel')).toBeNull());
});

test('a row opens the postings that ask for it, each with its place, and closes again', async () => {
  await withResume();
  const opening = { company: 'Crumb', role: 'Baker', channel: 'board' } as const;
  const happenings = [{ kind: 'applied', on: '2026-04-01' }] as const;
  const { id } = await call(addApplication, { opening, happenings: [...happenings] });
  await call(addPosting, { text: bakery, applicationId: id });
  await withPostings(2);
  open();
  const figure = await screen.findByRole('figure');
  const row = within(figure).getByRole('button', { name: 'Microsoft Excel' });
  await userEvent.click(row);
  const link = await within(figure).findByRole('link', { name: 'Baker at Crumb' });
  expect(link.getAttribute('href')).toBe(`/applications/${id}/match`);
  const links = within(figure).getAllByRole('link');
  expect(links).toHaveLength(3);
  expect(links[0]?.getAttribute('href')).toMatch(/^\/postings\//);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(row);
  expect(within(figure).queryByRole('link')).toBeNull();
});

test('of what is not there, only the postings that miss it are told, eight at first', async () => {
  await withResume();
  await withPostings(9);
  open();
  const missing = await screen.findByRole('region', { name: 'Not there' });
  await userEvent.click(within(missing).getByRole('button', { name: 'driving licence' }));
  await waitFor(() => expect(within(missing).getAllByRole('link')).toHaveLength(8));
  await userEvent.click(within(missing).getByRole('button', { name: 'Show all 9' }));
  expect(within(missing).getAllByRole('link')).toHaveLength(9);
});
