// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testClient, testClock } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication, showApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showCourse } from '../api.ts';
import { CoursePanel } from './course-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(testClock.now()) });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});

const no = (on: string): Happening => ({ kind: 'rejected', on });

async function application(...later: Happening[]) {
  const call = await testClient();
  const { id } = await call(addApplication, {
    opening: { company: 'Acme', role: 'Clerk', channel: 'board' },
    happenings: [{ kind: 'applied', on: '2026-01-05' }, ...later],
  });
  return { call, id };
}

/** Tells when the screen knows the application. */
function Arrived({ id }: { readonly id: string }) {
  return useEndpoint(showApplication, { id }).data ? 'the application is there' : null;
}

type Given = Awaited<ReturnType<typeof application>>;

const show = ({ call, id }: Given) => renderScreen(<CoursePanel applicationId={id} />, { call });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const rowOf = async (name: string) => {
  const row = within(await screen.findByRole('list', { name: 'How it went' }))
    .getByText(name)
    .closest('li');
  if (!row) throw new Error(`no row says ${name}`);
  return row;
};

test('while a no is fresh it stays folded until it is wanted', async () => {
  show(await application(no('2026-04-14')));
  expect(await screen.findByText(/Looking back can wait/)).toBeTruthy();
  expect(screen.queryByText('What could have been different')).toBeNull();
  await press('Look back, when you want to');
  expect(await screen.findByText(/a full answer here/)).toBeTruthy();
});

test('what is under way has nothing to look back on', async () => {
  const { call, id } = await application();
  renderScreen(
    <>
      <Arrived id={id} />
      <CoursePanel applicationId={id} />
    </>,
    { call },
  );
  expect(await screen.findByText('the application is there')).toBeTruthy();
  expect(screen.queryByText('What could have been different')).toBeNull();
});

test('changing nothing is said to be a full answer, and a thing is never a fault', async () => {
  show(await application(no('2026-02-01')));
  expect(await screen.findByText(/Changing nothing is a full answer here/)).toBeTruthy();
  const row = await rowOf('The way in');
  expect(row.textContent).toContain('Through a job board');
  expect(row.textContent).toContain('Could be tried differently: look for somebody there');
  const panel = screen.getByRole('region', { name: 'What could have been different' });
  expect(panel.textContent).not.toMatch(/fault|mistake|should have|failed|wrong/i);
});

describe('telling', () => {
  test('takes one tap, asks two things at most, and is taken back', async () => {
    const given = await application(no('2026-02-01'));
    show(given);
    expect(await screen.findAllByRole('group', { name: /\?$/ })).toHaveLength(2);
    await press('Written for this posting');
    const row = await rowOf('The résumé');
    expect(row.textContent).toContain('Was as good as it gets.');
    expect(row.textContent).toContain('As you told it.');
    await press('Undo');
    await waitFor(async () => {
      const { course } = await given.call(showCourse, { id: given.id });
      expect(course?.things.find(({ choice }) => choice === 'tailoring')).not.toHaveProperty('way');
    });
  });

  test('can be left open, and changed later', async () => {
    show(await application(no('2026-02-01')));
    const [skip] = await screen.findAllByRole('button', { name: 'I don’t know, or not now' });
    if (skip) await userEvent.click(skip);
    const row = await rowOf('When it went in');
    expect(row.textContent).toContain('Left open');
    await userEvent.click(within(row).getByRole('button', { name: 'Change: When it went in' }));
    await userEvent.click(within(row).getByRole('button', { name: 'More than a month old' }));
    await waitFor(async () => {
      expect((await rowOf('When it went in')).textContent).toContain(
        'ask first whether the place is still open',
      );
    });
  });
});

test('each thing opens what is known about it, with source and year', async () => {
  show(await application(no('2026-02-01')));
  const row = await rowOf('The way in');
  await userEvent.click(within(row).getByLabelText('What is known about it: The way in'));
  expect(
    within(row).getByText(/1 in 16 were hired.* Lever 2016, 4 million candidates\. Read in the source/),
  ).toBeTruthy();
});

test('one thing changed is told as a pair with ranges, and as what is more', async () => {
  show(await application(no('2026-02-01')));
  const name = await screen.findByText('Had somebody there passed it on');
  const item = name.closest('li');
  expect(item?.textContent).toMatch(/Might have got further: about \d in 10 more \(\d to \d\)/);
  expect(item?.textContent).toMatch(
    /about \d in 10 \(\d to \d\) as it was, about \d in 10 \(\d to \d\) then/,
  );
  expect(screen.queryByText('Had it been sent within two days of the posting')).toBeNull();
});

test('what led to a talk was good enough', async () => {
  show(await application({ kind: 'interview', on: '2026-01-20' }, no('2026-02-01')));
  const row = await rowOf('The way in');
  expect(row.textContent).toContain('It led to a talk, so it was good enough.');
  expect(screen.queryByText('Had somebody there passed it on')).toBeNull();
});
