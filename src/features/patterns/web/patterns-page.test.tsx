// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Call } from '#platform/http/client.ts';
import { PatternsPage } from './patterns-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const open = (at = '/patterns') => renderScreen(<PatternsPage />, { call, at });
const talk = { kind: 'interview', round: 'screen', on: '2026-01-12' } as const satisfies Happening;
const no = { kind: 'rejected', on: '2026-01-25' } as const satisfies Happening;

async function applied(count: number, later: readonly Happening[] = [], channel: Channel = 'board') {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel } as const;
  const happenings = [{ kind: 'applied' as const, on: '2026-01-05' }, ...later];
  for (let at = 0; at < count; at++) await call(addApplication, { opening, happenings });
}

const rowOf = async (region: string, name: string) => {
  const part = await screen.findByRole('region', { name: region });
  const [row] = within(part)
    .getAllByText(name)
    .flatMap((found) => found.closest('li') ?? []);
  if (!row) throw new Error(`no row says ${name}`);
  return row;
};

test('without anything it says what will be here and leads to the ways in', async () => {
  open();
  const action = await screen.findByRole('link', { name: 'Bring in' });
  expect(action.getAttribute('href')).toBe('/import');
  expect(screen.queryByRole('region', { name: 'How far they came' })).toBeNull();
});

test('with four applications nothing is claimed: it is too early, with about how many more', async () => {
  await applied(3, [talk]);
  await applied(1, [no]);
  open();
  expect((await screen.findAllByText('Too early to tell')).length).toBeGreaterThan(0);
  const row = await rowOf('How far they came', 'A first talk or a test');
  expect(row.textContent).toContain('too early to tell');
  expect(row.textContent).toContain('3 of 4 applications');
  expect(row.textContent).toContain('About 6 more applications would show it.');
  const waiting = screen.getByRole('region', { name: 'How long answers take' });
  expect(waiting.textContent).toContain('About 6 more applications would show it.');
  expect(screen.queryByText(/in 10 \(/, { selector: '[class*=share]' })).toBeNull();
});

test('a share is told in words and numbers, beside what others saw, and opens where it comes from', async () => {
  await applied(10, [talk]);
  await applied(20);
  open();
  const row = await rowOf('How far they came', 'A first talk or a test');
  expect(row.textContent).toMatch(/about \d in 10 \(\d to \d\) · \d+%/);
  expect(row.textContent).toContain('10 of 30 applications');
  expect(row.textContent).toMatch(/Elsewhere about 4 in 100 \(1 to 8\) · CareerPlug 2024/);
  const opener = within(row).getByLabelText('Where this number comes from: A first talk or a test');
  await userEvent.click(opener);
  expect(within(row).getByText(/Seen: 10 of 30, that is 33%/)).toBeTruthy();
  expect(
    within(row).getByText(
      /3 in 100 led to a talk\. CareerPlug 2024; how many were counted is not said\. Told by a company/,
    ),
  ).toBeTruthy();
  expect(screen.getByText(/^Of your applications, about/)).toBeTruthy();
});

test('a clear difference is a sentence, and what is too early says how many more it takes', async () => {
  await applied(13, [talk], 'referral');
  await applied(3, [], 'referral');
  await applied(1, [talk]);
  await applied(15);
  await applied(4, [], 'company');
  open();
  const part = await screen.findByRole('region', { name: 'What differs' });
  expect(part.textContent).toContain(
    'A first talk or a test came more often through a referral than through a job board.',
  );
  expect(part.textContent).toContain(
    '13 of 16 against 1 of 16 · The chance that the first is really higher:',
  );
  expect(part.textContent).toMatch(/about \d+ more applications would tell more\./);
  await userEvent.click(within(part).getByRole('button', { name: /Show all/ }));
  expect(within(part).getByRole('button', { name: 'Show fewer' })).toBeTruthy();
});

test('thirty applications without a talk are set beside chance', async () => {
  await applied(30);
  open();
  const row = await rowOf('How far they came', 'A first talk or a test');
  expect(row.textContent).toMatch(/happens to about \d in 10 people by chance alone/);
});

test('waiting is told without taking silence for a no', async () => {
  await applied(14, [no]);
  await applied(12);
  open();
  const part = await screen.findByRole('region', { name: 'How long answers take' });
  expect(part.textContent).toContain('Half of your applications were answered within 20 days.');
  expect(part.textContent).toContain('14 of 26 were answered so far; the others still count as waiting.');
  expect(within(part).getByText('Answered within 30 days')).toBeTruthy();
});

test('groups are chosen, and time is cut as the address says', async () => {
  await applied(12, [talk], 'referral');
  open('/patterns?by=time&period=month&since=2026-01-01');
  const part = await screen.findByRole('region', { name: 'Side by side' });
  expect(await within(part).findByText('January 2026')).toBeTruthy();
  expect(within(part).getByText('Since 1 Jan 2026')).toBeTruthy();
  await userEvent.click(within(part).getByRole('radio', { name: 'Résumé' }));
  expect(await within(part).findByText(/Note on an application which résumé went out/)).toBeTruthy();
  await userEvent.click(within(part).getByRole('radio', { name: 'Way in' }));
  await waitFor(() => expect(within(part).getByText('Referral')).toBeTruthy());
});

test('when the answer does not come it says so and offers to try again', async () => {
  renderScreen(<PatternsPage />, { at: '/patterns' });
  expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 20_000 })).toBeTruthy();
});
