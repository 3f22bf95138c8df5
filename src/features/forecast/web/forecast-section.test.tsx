// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { changePreferences } from '#features/preferences/api.ts';
import { SharesAsPreferred } from '#features/preferences/web/shares-as-preferred.tsx';
import { addDays } from '#lib/calendar-day.ts';
import type { Call } from '#platform/http/client.ts';
import { ForecastSection } from './forecast-section.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const today = '2026-04-15';

async function applied(count: number, every: number, from = 1, later: readonly Happening[] = []) {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
  for (let at = 0; at < count; at++) {
    const on = addDays(today, -from - every * at);
    await call(addApplication, { opening, happenings: [{ kind: 'applied', on }, ...later] });
  }
}

const open = async () => {
  const screenOf = (
    <SharesAsPreferred>
      <ForecastSection />
    </SharesAsPreferred>
  );
  const shown = renderScreen(screenOf, { call });
  await userEvent.click(await screen.findByRole('button', { name: 'Look at a forecast' }));
  return shown;
};

test('nothing is asked for before the door is opened, and it can be closed again', async () => {
  await applied(14, 3);
  let asked = 0;
  const counting: Call = (endpoint, ...rest) => {
    if (endpoint.path === '/forecast') asked += 1;
    return call(endpoint, ...rest);
  };
  renderScreen(<ForecastSection />, { call: counting });
  const door = await screen.findByRole('button', { name: 'Look at a forecast' });
  expect([asked, screen.queryByText(/At least one interview/)]).toEqual([0, null]);
  await userEvent.click(door);
  await screen.findByText(/^At least one interview in the next 8 weeks: .*An offer: /);
  expect(asked).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Put the forecast away' }));
  expect(screen.queryByText(/At least one interview/)).toBeNull();
});

test('it says what it is not, has its range, its count and what it rests on', async () => {
  await applied(14, 3);
  await open();
  const headline = await screen.findByText(/^At least one interview in the next 8 weeks:/);
  expect(headline.textContent).toMatch(/about \d in 10 \(\d to \d+\)/);
  expect(screen.getByText(/not a promise and not a judgement/)).toBeTruthy();
  expect(screen.getByText(/^14 are open\. From them alone/)).toBeTruthy();
  expect(screen.getByText(/This is mostly what is usual for others/)).toBeTruthy();
  expect(screen.getByText(/NACE 2023/)).toBeTruthy();
  expect(screen.getByText(/3 in 100 led to a talk\. CareerPlug 2024/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getByRole('table').textContent).toMatch(/\d+% \(\d+% to \d+%\)/);
});

test('a longer time and another pace are chosen, and set beside how it goes now', async () => {
  await applied(20, 2);
  await open();
  await screen.findByText(/^At least one interview in the next 8 weeks:/);
  await userEvent.click(screen.getByRole('radio', { name: '26 weeks' }));
  expect(screen.getByText(/^At least one interview in the next 26 weeks:/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: '10 a week' }));
  await screen.findByText(/^With 10 applications a week, at least one interview in the next 26 weeks:/);
  expect(screen.getByText(/^As it goes now, an interview: .* An offer: /)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'All sent within two days' }));
  await screen.findByText(/^With all sent within two days of the posting/);
  expect(screen.getByText(/nobody has measured well what it does/)).toBeTruthy();
});

test('in a pause nothing is forecast until a pace is tried', async () => {
  await applied(6, 3, 40);
  await open();
  await screen.findByText(/A pause is fine/);
  expect(screen.queryByText(/At least one interview/i)).toBeNull();
  const paces = screen.getByRole('radiogroup', { name: 'If you went on' });
  expect(within(paces).getAllByRole('radio')).toHaveLength(3);
  await userEvent.click(within(paces).getByRole('radio', { name: '5 a week' }));
  await screen.findByText(/^With 5 applications a week, at least one interview in the next 8 weeks:/);
  expect(screen.queryByText(/^As it goes now/)).toBeNull();
});

test('with words only the door is plain, and what is behind it says no numbers unless asked', async () => {
  await call(changePreferences, { shares: 'words' });
  await applied(14, 3);
  const { container } = await open();
  const headline = await screen.findByText(/^At least one interview in the next 8 weeks:/);
  expect(headline.textContent).toMatch(/likely/);
  const seen = container.cloneNode(true) as HTMLElement;
  for (const part of seen.querySelectorAll('details, style')) part.remove();
  expect(seen.textContent).not.toMatch(/\d in 10|\d%|\d of \d|\d are open/);
  await userEvent.click(screen.getByRole('button', { name: 'Put the forecast away' }));
  await waitFor(() => expect(screen.getByText('A forecast is here when you want it.')).toBeTruthy());
});

test('without an application with its day it says what it needs', async () => {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
  await call(addApplication, { opening, happenings: [{ kind: 'rejected', on: '2026-04-01' }] });
  await open();
  expect(await screen.findByText('A forecast needs at least one application with its day.')).toBeTruthy();
});

test('whoever accepted an offer is told that none is needed, and can look anyway', async () => {
  await applied(6, 3, 10);
  await applied(1, 1, 5, [
    { kind: 'offer', on: '2026-04-12' },
    { kind: 'accepted', on: '2026-04-13' },
  ]);
  await open();
  expect(await screen.findByText(/^You accepted an offer, so no forecast is needed now/)).toBeTruthy();
  expect(screen.queryByText(/At least one interview/i)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Look at it anyway' }));
  const headline = screen.getByText(/^At least one interview in the next 8 weeks:/);
  expect(document.activeElement?.contains(headline)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});
