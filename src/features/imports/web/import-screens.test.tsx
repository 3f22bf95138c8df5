// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { countApplications, listApplications } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { beginImport, listReview, readImport, sendFile, showImport } from '../api.ts';
import { ImportPage } from './import-page.tsx';

afterEach(cleanup);

const tracker = `Company,Position,Status,Applied on,Notes
Acme Tools,Data Analyst,Rejected,03/04/2026,
Birch & Co,Data Analyst,Ghosted,04/04/2026,
Cobalt Health,Nurse,Interview,05/04/2026,good talk
Dune Robotics,Welder,Put on the shelf,06/04/2026,
Elm Bank,Clerk,Bookmarked,06/04/2026,
`;

/** Sends a file as the screen would and answers the import's id. */
async function sent(call: Call, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const { id } = await call(beginImport, { name });
  const body = new Response(content).body;
  await call(sendFile, { id, name }, body ?? undefined);
  await call(readImport, { id });
  return id;
}

const open = (call: Call, id: string) =>
  renderScreen(<ImportPage />, { call, at: `/import/${id}`, route: '/import/$id' });

const heading = (name: string | RegExp) =>
  screen.findByRole('heading', { name, level: 1 }, { timeout: 5_000 });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('a list goes the whole way: columns and words, what was found, saved, taken back', async () => {
  const call = await testClient();
  const id = await sent(call, 'mine.csv', tracker);
  open(call, id);
  await heading('Is this read right?');
  expect(await screen.findByText('1 row says you did not apply')).toBeTruthy();
  expect(screen.getByLabelText('“Ghosted” means')).toHaveProperty('value', 'silent');
  await userEvent.click(screen.getByRole('radio', { name: /03\/04\/2026 is 3 Apr/ }));
  await userEvent.selectOptions(screen.getByLabelText('“Put on the shelf” means'), 'You withdrew');
  await press('Read 4 applications');
  await heading('4 applications found');
  expect(screen.getByText('You withdrew · 1')).toBeTruthy();
  const found = within(screen.getByRole('region', { name: /What was found/ })).getAllByRole('listitem');
  expect(found.map((line) => line.textContent)).toContain('Acme ToolsData AnalystThey said no3 Apr 2026');
  expect(await call(countApplications, {})).toEqual({ open: 0, ended: 0 });
  await press('Save 4 applications');
  await heading('4 applications are here');
  expect(await call(countApplications, {})).toEqual({ open: 1, ended: 3 });
  await press('Take it back');
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take it back' }),
  );
  await heading('This was taken back');
  expect(await call(countApplications, {})).toEqual({ open: 0, ended: 0 });
});

test('a sheet without known columns asks for them, and reads once they are chosen', async () => {
  const call = await testClient();
  const id = await sent(call, 'odd.csv', 'aa,bb,cc\nAcme,x1,2026-03-01\nBirch,x2,2026-03-02\n');
  open(call, id);
  await userEvent.selectOptions(await screen.findByLabelText('“aa” holds'), 'Company');
  await userEvent.selectOptions(screen.getByLabelText('“cc” holds'), 'Day you applied');
  await press('Read 2 applications');
  await heading('2 applications found');
});

test('what cannot be read is told in one sentence, and what is safe', async () => {
  const call = await testClient();
  const id = await sent(
    call,
    'picture.mbox',
    Uint8Array.from({ length: 4_000 }, (_, at) => at % 256),
  );
  open(call, id);
  await heading('This file could not be read');
  expect(await screen.findByText(/This file is not a mailbox/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose another file' }).getAttribute('href')).toBe('/import');
});

async function withUnsureRow(call: Call) {
  const id = await sent(call, 'mine.csv', tracker);
  await call(readImport, { id, choices: { 'mine.csv': { dayOrder: 'day-first' } } });
  await expect.poll(async () => (await call(showImport, { id })).status).toBe('ready');
  open(call, id);
  await screen.findByText('It is not clear what “Put on the shelf” means.');
  return id;
}

test('an unsure row is corrected in the person’s words and saved with the rest', async () => {
  const call = await testClient();
  await withUnsureRow(call);
  await press('Correct it');
  await userEvent.clear(screen.getByLabelText('Company', { selector: 'input' }));
  await press('This is right');
  expect(screen.getByText('Write which company it was.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Company', { selector: 'input' }), 'Dune Works');
  await userEvent.selectOptions(screen.getByLabelText('What happened'), 'They said no');
  await press('This is right');
  await press('Save 4 applications');
  await heading('4 applications are here');
  const { rows } = await call(listApplications, {});
  expect(rows.find(({ company }) => company === 'Dune Works')?.ending).toBe('rejected');
});

test('an unsure row is left out, and comes back with undo', async () => {
  const call = await testClient();
  const id = await withUnsureRow(call);
  await press('Leave out');
  await expect.poll(() => call(listReview, { id })).toEqual([]);
  await press('Undo');
  await expect.poll(async () => (await call(listReview, { id })).length).toBe(1);
});

test('an unsure row that is right is saved with the rest', async () => {
  const call = await testClient();
  await withUnsureRow(call);
  await press('Yes, that’s right');
  await press('Save 4 applications');
  await heading('4 applications are here');
});
