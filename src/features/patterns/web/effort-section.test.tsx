// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Call } from '#platform/http/client.ts';
import { EffortSection } from './effort-section.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const applied = (on: string, later: readonly Happening[] = []) =>
  call(addApplication, {
    opening: { company: 'Crumb & Co', role: 'Baker', channel: 'board' },
    happenings: [{ kind: 'applied', on }, ...later],
  });

test('without anything it says what will stand here', async () => {
  renderScreen(<EffortSection />, { call });
  expect(
    await screen.findByText('Applications, interviews, tests and notes stand here on their days.'),
  ).toBeTruthy();
});

test('the finding is when most of it was done, with the months as a table', async () => {
  for (let at = 0; at < 5; at++) await applied('2026-03-10');
  for (let at = 0; at < 4; at++) await applied('2026-02-17');
  await applied('2025-12-10', [
    { kind: 'interview', on: '2026-01-08' },
    { kind: 'rejected', on: '2026-01-10' },
  ]);
  renderScreen(<EffortSection />, { call });
  const figure = await screen.findByRole('figure');
  expect(within(figure).getByRole('img').getAttribute('aria-label')).toMatch(
    /^Most of it was done in February and March 2026\. Between 14 Apr 2025 and 15 Apr 2026: 10 applications, one interview\.$/,
  );
  expect(within(figure).getByText('10 Mar 2026: 5 applications')).toBeTruthy();
  await userEvent.setup().click(within(figure).getByRole('button', { name: 'Show as table' }));
  const rows = within(figure)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual([
    'MonthDaysApplicationsInterviewsTests or tasksNotes',
    'December 202511000',
    'January 202610100',
    'February 202614000',
    'March 202615000',
  ]);
});

test('an earlier year is one press away, and so is the way back', async () => {
  await applied('2024-11-11');
  await applied('2026-04-01');
  renderScreen(<EffortSection />, { call });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'A year earlier' }));
  expect(await screen.findByText('11 Nov 2024: one application')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'A year later' }));
  expect(await screen.findByText('1 Apr 2026: one application')).toBeTruthy();
});
