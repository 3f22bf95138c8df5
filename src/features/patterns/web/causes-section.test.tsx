// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { sumCauses } from '../api.ts';
import { CausesSection } from './causes-section.tsx';

afterEach(cleanup);

async function turnedDown(count: number): Promise<Call> {
  const call = await testClient();
  const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
  const happenings = [
    { kind: 'applied' as const, on: '2026-01-05' },
    { kind: 'rejected' as const, on: '2026-01-25' },
  ];
  for (let at = 0; at < count; at++) await call(addApplication, { opening, happenings });
  return call;
}

async function opened(call: Call) {
  renderScreen(<CausesSection period="quarter" />, { call });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Look at why, over all of them' }));
  return user;
}

test('with four nothing is claimed, and about how many more it takes is said', async () => {
  await opened(await turnedDown(4));
  expect(
    await screen.findByText('Too early to tell. About 6 more applications that ended would show it.'),
  ).toBeTruthy();
  expect(screen.queryByRole('figure')).toBeNull();
});

test('what was never about the person is the finding, and the table has the parts and causes by time', async () => {
  const user = await opened(await turnedDown(12));
  const [parts, ranks] = await screen.findAllByRole('figure');
  if (!parts || !ranks) throw new Error('a picture is missing');
  const says = within(parts).getByRole('img').getAttribute('aria-label') ?? '';
  expect(says).toMatch(/^Of why these ended, about \d in 10 \(\d to \d\) was probably never about you\./);
  expect(says).toMatch(/Cannot be known: about \d/);
  await user.click(within(parts).getByRole('button', { name: 'Show as table' }));
  const rows = within(parts)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows.some((row) => /^January.–.March 202612Never about you/.test(row ?? ''))).toBe(true);
  expect(rows.some((row) => row?.startsWith('All of them12Nobody read it'))).toBe(true);
  expect(within(ranks).getByRole('img').getAttribute('aria-label')).toMatch(
    /^No single cause stands out\. The first two are “.+” and “.+”\. /,
  );
});

test('long work says how far it is, and can be stopped', async () => {
  const call = await turnedDown(2);
  const first = await call(sumCauses, {});
  let asked = 0;
  const slow: Call = (endpoint, input) => {
    if (endpoint.path !== sumCauses.path) return call(endpoint, input);
    asked += 1;
    if (asked > 1) return new Promise(() => {});
    const next = '019ac000-0000-7000-8000-000000000000';
    return Promise.resolve(endpoint.output.parse({ ...first, total: 5_000, next })) as never;
  };
  const user = await opened(slow);
  const panel = await screen.findByRole('region', { name: 'Putting the explanations together' });
  expect(panel.textContent).toContain('2 of 5,000 applications');
  await user.click(within(panel).getByRole('button', { name: 'Stop' }));
  expect(await screen.findByRole('button', { name: 'Look at why, over all of them' })).toBeTruthy();
});
