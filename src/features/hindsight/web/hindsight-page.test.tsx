// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Call } from '#platform/http/client.ts';
import { tellCourse } from '../api.ts';
import { HindsightPage } from './hindsight-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const open = () => renderScreen(<HindsightPage />, { call, at: '/hindsight' });
const talk = { kind: 'interview', round: 'screen', on: '2026-01-12' } as const satisfies Happening;
const no = { kind: 'rejected', on: '2026-01-25' } as const satisfies Happening;

async function applied(count: number, later: readonly Happening[] = [], channel: Channel = 'board') {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel } as const;
  const happenings = [{ kind: 'applied' as const, on: '2026-01-05' }, ...later];
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push((await call(addApplication, { opening, happenings })).id);
  return ids;
}

const itemOf = async (name: string) => {
  const part = await screen.findByRole('region', { name: 'How you went about it' });
  const item = within(part).getByRole('heading', { name }).closest('li');
  if (!item) throw new Error(`nothing about ${name}`);
  return item;
};

test('without anything it says what will be here', async () => {
  open();
  expect((await screen.findByRole('link', { name: 'Bring in' })).getAttribute('href')).toBe('/import');
});

test('with four applications nothing is claimed', async () => {
  await applied(3, [talk], 'referral');
  const [first] = await applied(1, [no]);
  if (first) await call(tellCourse, { id: first, choice: 'letter', way: 'own-letter' });
  open();
  const item = await itemOf('The way in');
  expect(item.textContent).toContain('Somebody passed it on: 3 · Through a job board: 1');
  expect(item.textContent).toContain('Too early to tell.');
  expect(item.textContent).not.toMatch(/in 10 \(/);
  expect((await itemOf('The letter')).textContent).toContain('One for this posting: 1 · not told: 3');
  expect((await itemOf('The letter')).textContent).toContain('Done in one way only so far');
  expect(screen.getByText('It is too early to tell what made a difference.')).toBeTruthy();
});

test('a clear difference is told with its counts, a picture and its table', async () => {
  await applied(14, [talk], 'referral');
  await applied(2, [no], 'referral');
  await applied(1, [talk]);
  await applied(15, [no]);
  open();
  const item = await itemOf('The way in');
  expect(item.textContent).toContain(
    'A first talk came more often with “Somebody passed it on” than with “Through a job board”.',
  );
  expect(item.textContent).toContain('14 of 16 against 1 of 16');
  await userEvent.click(within(item).getByRole('button', { name: 'Show as table' }));
  expect(within(item).getAllByRole('row')).toHaveLength(3);
});

test('what-if is reckoned when it is asked for, and is no promise', async () => {
  await applied(20, [no]);
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Work it out for 20 applications' }));
  const name = await screen.findByText('Had somebody passed on the 20 that nobody did');
  expect(name.closest('li')?.textContent).toMatch(
    /About \d+ more would probably have got further \(\d+ to \d+\)\./,
  );
  expect(screen.getByText(/It is an estimate, and no promise/)).toBeTruthy();
});

test('where nothing ended there is nothing to reckon', async () => {
  await applied(2);
  open();
  expect(await screen.findByText(/There is no application that ended/)).toBeTruthy();
  expect(screen.getByText(/It takes three postings that ask for the same thing/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All that postings ask' }).getAttribute('href')).toBe('/gaps');
});
