// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { addDocument, listDocuments, sendDocument, showDocument } from '../api.ts';
import { letterLines, resumeText } from '../resume.testing.ts';
import { DocumentScreen } from './document-screen.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

async function open(text = resumeText, name = 'Planner'): Promise<string> {
  const { id } = await call(addDocument, { text, name });
  renderScreen(<DocumentScreen />, { call, at: `/documents/${id}`, route: '/documents/$id' });
  await screen.findByRole('heading', { level: 1, name });
  return id;
}

const part = async (name: string) => within(await screen.findByRole('region', { name }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('jobs and schooling are shown as they were read, with the years as a picture and a table', async () => {
  await open();
  const inside = await part('What is in it');
  expect(inside.getByText('Northwind Foods')).toBeTruthy();
  expect(inside.getByText('since 03/2019')).toBeTruthy();
  expect(
    inside.getByRole('figure', { name: /years of work and learning, with one gap of 5 months$/ }),
  ).toBeTruthy();
  await press('Show as table');
  const rows = inside.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toContain('Nothing writtenOct 2018Feb 20195 months');
});

test('a title is corrected, the picture follows, and it can be taken back', async () => {
  const id = await open();
  await press('Correct: Baker');
  const title = await screen.findByLabelText('Title');
  await userEvent.clear(title);
  await userEvent.type(title, 'Head baker');
  const until = screen.getByLabelText('Until');
  await userEvent.clear(until);
  await userEvent.type(until, '02/2019');
  await press('Save');
  expect((await screen.findAllByText('Head baker')).length).toBeGreaterThan(0);
  expect(screen.getByRole('figure', { name: /, without a longer gap$/ })).toBeTruthy();
  await press('Undo');
  await waitFor(async () => expect((await call(showDocument, { id })).corrections.jobs).toEqual([]));
});

test('what is no job can be said to be none', async () => {
  await open();
  await press('Correct: Baker');
  await press('This is no job');
  await waitFor(() => expect(screen.queryByText('Brood & Zoon')).toBeNull());
});

test('a job and a time of learning that were not read are added, corrected and taken out again', async () => {
  const id = await open();
  await press('Add a job that was not read');
  await press('Save');
  await userEvent.type(screen.getByLabelText('Title'), 'Sailor');
  await userEvent.type(screen.getByLabelText('From'), '10/2018');
  await userEvent.type(screen.getByLabelText('Until'), '02/2019');
  await press('Save');
  await screen.findByText('Added to what was read');
  expect(screen.getByRole('figure', { name: /, without a longer gap$/ })).toBeTruthy();
  await press('Correct: Sailor');
  await userEvent.type(await screen.findByLabelText('Employer'), 'Water & Wind');
  await press('Save');
  expect(await screen.findByText('Water & Wind')).toBeTruthy();
  await press('Correct: Sailor');
  await press('This is no job');
  await waitFor(() => expect(screen.queryByText('Water & Wind')).toBeNull());
  await press('Add a time of learning that was not read');
  await userEvent.type(await screen.findByLabelText('School'), 'Evening school');
  await press('Save');
  expect(await screen.findByText('Evening school')).toBeTruthy();
  expect((await call(showDocument, { id })).reading?.schooling).toHaveLength(2);
});

test('the name and the ways to reach somebody can be corrected', async () => {
  await open();
  await press('Correct: How to reach you');
  const name = await screen.findByLabelText('Name');
  await userEvent.clear(name);
  await userEvent.type(name, 'Ola B. Lindqvist');
  await press('Save');
  const inside = await part('What is in it');
  expect(await inside.findByText('Ola B. Lindqvist')).toBeTruthy();
});

test('a finding says why, leads to its place, and can be left as it is and looked at again', async () => {
  await open();
  const look = await part('Worth a look');
  await press(/^Nobody needs this/);
  const place = look.getByRole('button', {
    name: 'Show the place: Date of birth: 12 May 1988',
    hidden: true,
  });
  await userEvent.click(place);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Date of birth: 12 May 1988'));
  expect(document.activeElement?.tagName).toBe('MARK');
  await press('Back to the suggestion');
  expect(document.activeElement).toBe(place);
  await userEvent.click(
    look.getByRole('button', { name: 'Leave it as it is: Date of birth: 12 May 1988', hidden: true }),
  );
  await press('1 left as it is');
  await press('Look at it again: Date of birth: 12 May 1988');
  await waitFor(() => expect(screen.queryByRole('button', { name: '1 left as it is' })).toBeNull());
});

test('what is seen in ten seconds is the latest job, the years and the school', async () => {
  await open();
  const seconds = await part('In ten seconds');
  expect(seconds.getByText('Production Planner, Northwind Foods')).toBeTruthy();
  expect(seconds.getByText('About 12 years of work')).toBeTruthy();
});

test('plain words are read by a program as by a person', async () => {
  await open();
  const parser = await part('What a parser sees');
  expect(parser.getByText('It reads the same as a person would. Nothing gets mixed up.')).toBeTruthy();
});

test('the applications it was used for are one tap away', async () => {
  const { id: document } = await call(addDocument, { text: resumeText, name: 'Sent' });
  const opening = { company: 'Acme', role: 'Planner', channel: 'board' } as const;
  const happenings = [
    { kind: 'applied', on: '2026-04-01' },
    { kind: 'rejected', on: '2026-04-09' },
  ] as const;
  const { id } = await call(addApplication, { opening, happenings: [...happenings] });
  await call(sendDocument, { id, document });
  renderScreen(<DocumentScreen />, { call, at: `/documents/${document}`, route: '/documents/$id' });
  const used = await part('Used for');
  expect(used.getByRole('link', { name: 'Acme, Planner' }).getAttribute('href')).toBe(`/applications/${id}`);
  expect(used.getByText('applied 1 Apr 2026')).toBeTruthy();
});

test('a letter has no times and no ten seconds, and can be said to be a résumé', async () => {
  await open(letterLines.join('\n'), 'To Northwind');
  expect(screen.queryByRole('region', { name: 'What is in it' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'In ten seconds' })).toBeNull();
  await press('More');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'This is a résumé' }));
  expect(await screen.findByRole('region', { name: 'What is in it' })).toBeTruthy();
});

test('a version is renamed and taken away, and both can be taken back', async () => {
  const id = await open();
  await press('More');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const field = await screen.findByLabelText('New name');
  await userEvent.clear(field);
  await userEvent.type(field, 'For kitchens');
  await press('Save');
  expect(await screen.findByRole('heading', { level: 1, name: 'For kitchens' })).toBeTruthy();
  await press('More');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Take it away' }));
  await screen.findByText('Took For kitchens away');
  expect((await call(listDocuments, {})).rows).toEqual([]);
  await press('Undo');
  await waitFor(async () => expect((await call(showDocument, { id })).name).toBe('For kitchens'));
});

test('without another version there is nothing to compare with, and the page says so', async () => {
  await open();
  await press('Compare');
  expect(await screen.findByText(/There is no other version to compare with yet/)).toBeTruthy();
});
