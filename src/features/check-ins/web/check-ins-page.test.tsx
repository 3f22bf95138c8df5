// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient, testClock } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Clock } from '#lib/clock.ts';
import type { Call } from '#platform/http/client.ts';
import { addCheckIn, listCheckIns } from '../api.ts';
import { CheckInsPage } from './check-ins-page.tsx';
import { checkInMessages } from './messages.en.ts';

let daysAgo = 0;
const clock: Clock = {
  today: () => addDays(testClock.today(), -daysAgo),
  now: () => `${addDays(testClock.today(), -daysAgo)}T09:00:00.000Z`,
};
let call: Call;
beforeEach(async () => {
  daysAgo = 0;
  call = await testClient('sqlite', clock);
});
afterEach(cleanup);

const open = () => renderScreen(<CheckInsPage />, { call, at: '/reflect/check-ins' });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const saidSoFar = async () => (await call(listCheckIns, {})).checkIns.map(({ said }) => said);

test('two taps keep how one is, and it can be taken back', async () => {
  open();
  const mood = await screen.findByRole('group', { name: 'Mood' });
  expect(within(mood).queryByRole('radio', { checked: true })).toBeNull();
  await userEvent.click(within(mood).getByRole('radio', { name: '4 of 10' }));
  await press('Keep it');
  expect(await screen.findByText('Mood 4 of 10')).toBeTruthy();
  expect(within(mood).queryByRole('radio', { checked: true })).toBeNull();
  await press('Undo');
  await expect.poll(saidSoFar).toEqual([]);
});

test('it works by the keyboard alone, with a note', async () => {
  open();
  await screen.findByRole('group', { name: 'Energy' });
  screen.getAllByRole('radio', { name: '2 of 10' })[1]?.focus();
  await userEvent.keyboard(' ');
  await press('Add a note');
  await userEvent.type(await screen.findByLabelText('Note'), 'A long day.');
  await press('Keep it');
  expect(await screen.findByText('A long day.')).toBeTruthy();
  expect(await saidSoFar()).toEqual([{ kind: 'moment', energy: 2, note: 'A long day.' }]);
});

test('a note that sounds heavy offers people and is kept all the same', async () => {
  open();
  await userEvent.click((await screen.findAllByRole('radio', { name: '1 of 10' }))[0] as HTMLElement);
  await press('Add a note');
  const words = 'I want to kill myself.';
  await userEvent.type(await screen.findByLabelText('Note'), words);
  expect((await screen.findAllByRole('button', { name: 'Not now' })).length).toBe(1);
  await press('Keep it');
  await expect.poll(saidSoFar).toEqual([{ kind: 'moment', mood: 1, note: words }]);
});

test('without a number it says what is missing and keeps nothing', async () => {
  open();
  await press('Keep it');
  expect((await screen.findByRole('alert')).textContent).toContain('Choose a number');
  expect(await saidSoFar()).toEqual([]);
});

test('a removed check-in is gone, and Undo puts it back', async () => {
  await call(addCheckIn, { said: { kind: 'moment', mood: 6, note: 'Sun' } });
  open();
  await userEvent.click(await screen.findByRole('button', { name: /^Remove the check-in of/ }));
  await expect.poll(saidSoFar).toEqual([]);
  await press('Undo');
  expect(await screen.findByText('Sun')).toBeTruthy();
});

test('a heavy result shows people first and the sum only when it is asked for', async () => {
  open();
  await press('Answer the PHQ-4');
  const questions = screen.getAllByRole('radiogroup');
  expect(questions).toHaveLength(4);
  for (const question of questions.slice(0, 3)) {
    await userEvent.click(within(question).getByRole('radio', { name: 'Nearly every day' }));
  }
  await press('Done');
  const result = await screen.findByRole('region', { name: 'What your answers point to' });
  expect(result.textContent).toContain('You do not have to carry this alone.');
  expect(within(result).getByRole('link', { name: 'People who listen' }).getAttribute('href')).toBe('/help');
  expect(document.activeElement?.textContent).toContain('You do not have to carry this alone.');
  expect(result.textContent).not.toMatch(/\d/);
  await userEvent.click(within(result).getByRole('button', { name: 'Show the sum' }));
  expect(result.textContent).toContain('9 of at most 12 points, from 3 of 4 questions (PHQ-4)');
});

test('a questionnaire in which nothing is answered is simply put away', async () => {
  open();
  await press('Answer the K6');
  expect(screen.getByText(/© World Health Organization 2003/)).toBeTruthy();
  await press('Done');
  expect(await screen.findByRole('button', { name: 'Answer the K6' })).toBeTruthy();
  expect(await saidSoFar()).toEqual([]);
});

test('for two weeks after one it says from when the next one fits', async () => {
  daysAgo = 3;
  await call(addCheckIn, { said: { kind: 'questionnaire', instrument: 'k6', answers: [0, 0, 0, 0, 0, 0] } });
  daysAgo = 0;
  open();
  expect(await screen.findByText(/the next one fits from 26 Apr 2026/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Answer/ })).toBeNull();
});

test('three days make a picture with its table; days without a word are not in it', async () => {
  for (const [ago, mood, energy] of [
    [20, 3, 5],
    [10, 6, 5],
    [2, 4, 5],
  ] as const) {
    daysAgo = ago;
    await call(addCheckIn, { said: { kind: 'moment', mood, energy } });
  }
  daysAgo = 0;
  open();
  expect(await screen.findByText('Mood lay at 3 to 6, energy at 5, of 10.')).toBeTruthy();
  await press('Show as table');
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4);
});

test('more than a page can be turned', async () => {
  for (let at = 0; at < 21; at++) await call(addCheckIn, { said: { kind: 'moment', mood: 5 } });
  open();
  expect(await screen.findByText('1 to 20 of 21')).toBeTruthy();
  await press('Older');
  expect(await screen.findByText('21 to 21 of 21')).toBeTruthy();
});

test('no text names a condition, counts a streak or blames, except what is printed in the questionnaires', () => {
  const { instruments: _, ...own } = checkInMessages;
  const texts = JSON.stringify(own).replace('A check-in, not a diagnosis.', '');
  expect(texts).not.toMatch(/diagnos|depress|anxi|disorder|symptom|patient|sever|streak|missed|in a row|!/i);
});
