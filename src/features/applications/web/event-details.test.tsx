// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addApplication, showApplication } from '../api.ts';
import type { Happening } from '../domain/event.ts';
import { ApplicationScreen } from './application-screen.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function shown(...happenings: Happening[]): Promise<string> {
  const opening = { company: 'Acme', role: 'Engineer', channel: 'board' } as const;
  const { id } = await call(addApplication, { opening, happenings });
  renderScreen(<ApplicationScreen id={id} explanation={null} />, { call, at: '/' });
  await screen.findByRole('heading', { level: 1, name: /Engineer/ });
  return id;
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** A day that has not come yet wherever and whenever the test runs. */
const ahead = '2090-05-14T10:00';

test('an interview says when, how and with whom, and the way into the call', async () => {
  await shown({
    kind: 'interview',
    on: '2026-04-14',
    details: {
      appointment: {
        start: ahead,
        medium: 'video',
        link: 'https://zoom.us/j/1',
        people: [{ name: 'Dana Ruiz', role: 'Head of Operations' }, { name: 'Tom' }],
      },
    },
  });
  const words = 'Sun 14 May, 10:00 · video call · with Dana Ruiz (Head of Operations) and Tom';
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Join the call' }).getAttribute('href')).toBe(
    'https://zoom.us/j/1',
  );
  expect(screen.getByRole('button', { name: 'Add to calendar: Talk with Acme' })).toBeTruthy();
});

test('a talk that was moved says so and is offered to the calendar once', async () => {
  await shown(
    { kind: 'interview', on: '2026-04-10', details: { appointment: { start: ahead } } },
    {
      kind: 'interview',
      on: '2026-04-12',
      details: { appointment: { start: '2090-05-15T09:00' }, change: 'moved' },
    },
  );
  expect(screen.getByText('Another time was set since.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /Add to calendar/ })).toHaveLength(1);
  expect(screen.getByText(/Interviewed once/)).toBeTruthy();
});

test('a no says plainly what stays open', async () => {
  await shown({
    kind: 'rejected',
    on: '2026-04-12',
    details: { feedbackOffered: true, mayApplyAgain: { after: '2026-10-12' } },
  });
  expect(screen.getByText('They offered feedback.')).toBeTruthy();
  expect(screen.getByText('You are welcome to apply again after 12 Oct 2026.')).toBeTruthy();
});

test('proposed times and a last day are told in words', async () => {
  await shown(
    { kind: 'interview', on: '2026-04-12', details: { choices: ['2026-05-12T10:00', '2026-05-14'] } },
    { kind: 'assessment', on: '2026-04-10', details: { deadline: '2026-04-20' } },
  );
  expect(screen.getByText('They proposed: Tue 12 May, 10:00 · Thu 14 May')).toBeTruthy();
  expect(screen.getByText('Wanted by Mon 20 Apr')).toBeTruthy();
});

test('time, place and people are corrected by hand, and what was not touched stays', async () => {
  const id = await shown({
    kind: 'interview',
    on: '2026-04-14',
    details: {
      appointment: { start: '2090-05-14T10:00+02:00', zone: 'CET', place: 'Hall 4', uid: 'a', sequence: 1 },
    },
  });
  const change = async (label: string, value: string) => {
    await press(/^Change or take out/);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Change' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.clear(dialog.getByLabelText(label));
    await userEvent.type(dialog.getByLabelText(label), value);
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  };
  const stored = async () => (await call(showApplication, { id })).events[0]?.details?.appointment;

  await change('With whom', 'Ines Okafor (Store Manager), Paul');
  await screen.findByText(/with Ines Okafor \(Store Manager\) and Paul/);
  expect(await stored()).toEqual({
    start: '2090-05-14T10:00+02:00',
    zone: 'CET',
    medium: 'place',
    place: 'Hall 4',
    people: [{ name: 'Ines Okafor', role: 'Store Manager' }, { name: 'Paul' }],
    uid: 'a',
    sequence: 1,
  });

  cleanup();
  renderScreen(<ApplicationScreen id={id} explanation={null} />, { call, at: '/' });
  await change('Time', '11:30');
  await screen.findByText(/14 May, 11:30/);
  expect((await stored())?.start).toBe('2090-05-14T11:30');
});

test('a time without a day of its own is on the day of the entry', async () => {
  const id = await shown({ kind: 'applied', on: '2026-04-01' });
  await press('Add what happened');
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.clear(dialog.getByLabelText('Day'));
  await userEvent.type(dialog.getByLabelText('Day'), '2026-04-20');
  await userEvent.type(dialog.getByLabelText('Time'), '09:30');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await screen.findByText('Mon 20 Apr, 09:30');
  const { events } = await call(showApplication, { id });
  expect(events.at(-1)?.details).toEqual({ appointment: { start: '2026-04-20T09:30' } });
});

test('a link that is none is not saved, and the form says why', async () => {
  await shown({ kind: 'applied', on: '2026-04-01' });
  await press('Add what happened');
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Link to the call'), 'javascript:alert(1)');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('A link begins with https://.')).toBeTruthy();
});
