// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { addPosting, listPostings, showPosting } from '../api.ts';
import { bakery } from '../made-posting.testing.ts';
import { PostingPage } from './posting-page.tsx';

let call: Call;
let id: string;
beforeEach(async () => {
  call = await testClient();
  id = (await call(addPosting, { text: bakery })).id;
});
afterEach(cleanup);

async function open(search = ''): Promise<void> {
  renderScreen(<PostingPage />, { call, at: `/postings/${id}${search}`, route: '/postings/$id' });
  await screen.findByRole('article', { name: 'The posting' });
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => userEvent.click(await screen.findByRole('menuitem', { name }));
const text = () => screen.getByRole('article', { name: 'The posting' });
const list = (name: RegExp) => {
  const group = screen.getByRole('heading', { name }).parentElement;
  if (!group) throw new Error('the list is missing');
  return within(group);
};

test('the whole text is there, and pressing a requirement leads to its words and back', async () => {
  await open();
  expect(text().textContent).toBe(bakery);
  const row = screen.getByRole('button', { name: /^Basic French/ });
  await userEvent.click(row);
  expect(document.activeElement?.textContent).toContain('Basic French');
  expect(text().contains(document.activeElement)).toBe(true);
  await press('Back to the list');
  expect(document.activeElement).toBe(row);
});

test('the address leads to a passage', async () => {
  const { reading } = await call(showPosting, { id });
  const [first] = reading.requirements;
  await open(`?at=r${first?.span.join('-')}`);
  await waitFor(() => expect(document.activeElement?.textContent).toBe(first?.text));
});

test('a requirement is put right, taken out, and comes back with Undo', async () => {
  await open();
  await press(/^Change: Driving licence/);
  await choose('They must see it');
  await waitFor(() => expect(list(/Must have/).getByText('Driving licence')).toBeTruthy());
  await press(/^Change: Driving licence/);
  await choose('This is not asked');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Driving licence/ })).toBeNull());
  await press('Undo');
  await waitFor(() => expect(list(/Must have/).getByText('Driving licence')).toBeTruthy());
});

test('what was missed is marked in the text', async () => {
  await open();
  const passage = 'keep the stock list';
  const walker = document.createTreeWalker(text(), NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.textContent?.includes(passage)) node = walker.nextNode();
  if (!node) throw new Error('the words are missing');
  const start = node.textContent?.indexOf(passage) ?? 0;
  document.getSelection()?.setBaseAndExtent(node, start, node, start + passage.length);
  act(() => void document.dispatchEvent(new Event('selectionchange')));
  await press('A must');
  await waitFor(() => expect(list(/Must have/).getByText(passage)).toBeTruthy());
  expect(text().textContent).toBe(bakery);
});

test('what was missed is typed, also when the posting does not say it', async () => {
  await open();
  await userEvent.type(screen.getByLabelText('What else they ask for'), 'Start in May');
  await userEvent.click(screen.getByRole('radio', { name: 'Nice to have' }));
  await press('Add');
  await waitFor(() => expect(list(/Nice to have/).getByText('Start in May')).toBeTruthy());
  expect(list(/Nice to have/).getByText('added by you')).toBeTruthy();
});

test('a signal that is fine here goes away and can come back', async () => {
  await open();
  await press(/^This is fine here: .*family/);
  await waitFor(() => expect(screen.queryByRole('button', { name: /“.*family.*”/ })).toBeNull());
  await press('Undo');
  expect(await screen.findByRole('button', { name: /“.*family.*”/ })).toBeTruthy();
});

test('title, company and what the text does not say are corrected', async () => {
  await open();
  await press('More');
  await choose('Change details');
  const title = await screen.findByLabelText('Title');
  await userEvent.clear(title);
  await userEvent.type(title, 'Baker of bread');
  await userEvent.type(screen.getByLabelText(/How many applied/), '1,200');
  await userEvent.selectOptions(screen.getByLabelText(/own site/), 'No');
  await press('Save');
  expect(await screen.findByRole('heading', { level: 1, name: /Baker of bread/ })).toBeTruthy();
  expect(await screen.findByText('1,200')).toBeTruthy();
  await press('Undo');
  await waitFor(() => expect(screen.queryByText('1,200')).toBeNull());
});

test('it is given to an application', async () => {
  await call(addApplication, {
    opening: { company: 'Acme', role: 'Baker', channel: 'board' },
    happenings: [{ kind: 'applied', on: '2026-04-01' }],
  });
  await open();
  await press('Which application was it for?');
  const search = await screen.findByLabelText('Find the application');
  await userEvent.clear(search);
  await userEvent.click(await screen.findByRole('radio', { name: /Acme/ }));
  await press('That one');
  expect(await screen.findByRole('link', { name: 'Your application' })).toBeTruthy();
  expect((await call(listPostings, { search: 'acme' })).total).toBe(1);
});

test('pay, place and contract are corrected, and what stayed as it was is no correction', async () => {
  await open();
  await press('Correct pay, place and contract');
  await userEvent.type(await screen.findByLabelText('Pay from'), 'much');
  await press('Save');
  expect(screen.getByText('Write the pay as a number, such as 2,400.')).toBeTruthy();
  await userEvent.clear(screen.getByLabelText('Pay from'));
  await userEvent.type(screen.getByLabelText('Pay from'), '2,400');
  await userEvent.type(screen.getByLabelText('Pay up to'), '2800');
  await userEvent.type(screen.getByLabelText(/^Currency/), 'eur');
  await userEvent.selectOptions(screen.getByLabelText('Contract'), 'for a limited time');
  await press('Save');
  expect(await screen.findByText('€2,400 to €2,800 a month')).toBeTruthy();
  expect(screen.getByText('for a limited time, full-time')).toBeTruthy();
  expect((await call(showPosting, { id })).corrections).toEqual({
    requirements: [],
    missed: [],
    fine: [],
    salary: { min: 2400, max: 2800, currency: 'EUR', period: 'month' },
    contract: 'temporary, full-time',
  });
  await press('Undo');
  await waitFor(() => expect(screen.queryByText('€2,400 to €2,800 a month')).toBeNull());
});

test('it is taken away, and can be put back', async () => {
  await open();
  await press('More');
  await choose('Take it away');
  await waitFor(async () => expect((await call(listPostings, {})).total).toBe(0));
  await press('Undo');
  await waitFor(async () => expect((await call(listPostings, {})).total).toBe(1));
});
