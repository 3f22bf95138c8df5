// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Call } from '#platform/http/client.ts';
import { TodayPage } from './today-page.tsx';

afterEach(cleanup);

const add = (call: Call, company: string, ...happenings: Happening[]) =>
  call(addApplication, { opening: { company, role: 'Planner', channel: 'board' }, happenings });

test('a fresh no is met with kind words, and “Not now” can be taken back', async () => {
  const call = await testClient();
  const { id } = await add(call, 'Harbour & Vale', { kind: 'rejected', on: '2026-04-13' });
  renderScreen(<TodayPage />, { call });
  const words = 'A no from Harbour & Vale arrived 2 days ago. That is allowed to hurt.';
  expect(await screen.findByText(words)).toBeTruthy();
  const look = screen.getByRole('link', { name: 'Look at what probably happened' });
  expect(look.getAttribute('href')).toBe(`/applications/${id}`);
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(await screen.findByText('Nothing needs you today.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Today');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(words)).toBeTruthy();
});

test('an ending once looked at is not offered again', async () => {
  const call = await testClient();
  await add(call, 'Acme', { kind: 'rejected', on: '2026-04-13' });
  renderScreen(<TodayPage />, { call });
  await userEvent.click(await screen.findByRole('link', { name: 'Look at what probably happened' }));
  cleanup();
  renderScreen(<TodayPage />, { call });
  expect(await screen.findByText('Nothing needs you today.')).toBeTruthy();
});

test('five applications with news are shown, the rest when asked for', async () => {
  const call = await testClient();
  for (const company of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
    await add(call, company, { kind: 'acknowledged', on: '2026-04-14' });
  }
  renderScreen(<TodayPage />, { call });
  const news = within(await screen.findByRole('region', { name: 'In the last seven days' }));
  expect(news.getAllByRole('listitem')).toHaveLength(5);
  await userEvent.click(news.getByRole('button', { name: 'Show 2 more' }));
  expect(news.getAllByRole('listitem')).toHaveLength(7);
});

test('applications that have been quiet for long are named, the longest quiet first', async () => {
  const call = await testClient();
  await add(call, 'Acme', { kind: 'applied', on: '2026-02-10' });
  await add(call, 'Borges', { kind: 'applied', on: '2026-01-10' });
  renderScreen(<TodayPage />, { call });
  const quiet = within(await screen.findByRole('region', { name: 'Quiet for long' }));
  await quiet.findByRole('link', { name: 'Acme' });
  expect(quiet.getAllByRole('link').map((link) => link.textContent)).toEqual(['Borges', 'Acme']);
  expect(screen.getByText(/^2 applications have been quiet for long/)).toBeTruthy();
});

test('talks and deadlines of the next two weeks come up with a way to the application and the calendar', async () => {
  const call = await testClient();
  const { id } = await add(call, 'Northwind', {
    kind: 'interview',
    on: '2026-04-10',
    details: { appointment: { start: '2026-04-20T10:00', place: '12 Mill Lane', medium: 'place' } },
  });
  await add(call, 'Acme', { kind: 'assessment', on: '2026-04-10', details: { deadline: '2026-04-17' } });
  renderScreen(<TodayPage />, { call });
  const coming = within(await screen.findByRole('region', { name: 'Coming up' }));
  const [first, second] = coming.getAllByRole('listitem').map((line) => line.textContent);
  expect(first).toContain('task or answer wanted by Fri 17 Apr');
  expect(second).toContain('Mon 20 Apr, 10:00 · 12 Mill Lane');
  expect(coming.getByRole('link', { name: 'Northwind' }).getAttribute('href')).toBe(`/applications/${id}`);
  expect(coming.getByRole('button', { name: 'Add to calendar: Talk with Northwind' })).toBeTruthy();
});
