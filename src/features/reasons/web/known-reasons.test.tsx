// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testClient, testClock } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication, listApplications } from '#features/applications/api.ts';
import { addSample } from '#features/sample/api.ts';
import type { Call } from '#platform/http/client.ts';
import { explainApplication, tellReason } from '../api.ts';
import type { KnownReason } from '../domain/known-reason.ts';
import { ExplanationPanel } from './explanation-panel.tsx';
import { KnownReasonsPage } from './known-reasons-page.tsx';

let call: Call;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(testClock.now()) });
  call = await testClient();
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});

async function ended(company = 'Acme'): Promise<string> {
  const { id } = await call(addApplication, {
    opening: { company, role: 'Clerk', channel: 'board' },
    happenings: [
      { kind: 'applied', on: '2026-03-01' },
      { kind: 'interview', round: 'screen', on: '2026-03-10' },
      { kind: 'rejected', on: '2026-03-20' },
    ],
  });
  return id;
}

const terms: KnownReason = { causes: ['terms'], how: 'recruiter', on: '2026-03-22', words: 'Too far apart.' };
const showPanel = (id: string) => renderScreen(<ExplanationPanel applicationId={id} />, { call });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (label: string, option: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), option);
const knownHeading = (reason: string) => screen.findByRole('heading', { name: `You know why: ${reason}` });

describe('telling it', () => {
  test('takes what it was and how it is known, and says what is missing', async () => {
    const id = await ended();
    showPanel(id);
    await press('I know the reason');
    await press('Save');
    expect(screen.getByText('Choose what it was.')).toBeTruthy();
    expect(screen.getByText('Choose how you know.')).toBeTruthy();
    await choose('The reason', 'The terms did not meet');
    await choose('A second reason, if there was one', 'Their judgement');
    await choose('How do you know?', 'A recruiter told me');
    await press('Save');
    await knownHeading('the terms did not meet, and their judgement');
    expect((await call(explainApplication, { id })).known).toEqual({
      causes: ['terms', 'judgement'],
      how: 'recruiter',
      on: testClock.today(),
    });
  });

  test('leaves the keyboard where it now stands, and can be undone', async () => {
    const id = await ended();
    showPanel(id);
    await press('I know the reason');
    await choose('The reason', 'Something else');
    await choose('How do you know?', 'Nobody said so, but I am convinced');
    expect(screen.getByText(/it is how you see it/)).toBeTruthy();
    await press('Save');
    const heading = await knownHeading('something else');
    await waitFor(() => expect(document.activeElement?.contains(heading)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
    await press('Undo');
    await screen.findByRole('button', { name: 'I know the reason' });
    expect((await call(explainApplication, { id })).known).toBeUndefined();
  });
});

describe('what is known', () => {
  test('stands first with its words, and the estimate is folded beneath', async () => {
    const id = await ended();
    await call(tellReason, { id, reason: terms });
    showPanel(id);
    const heading = await knownHeading('the terms did not meet');
    const card = heading.closest('section');
    expect(card?.textContent).toContain('“Too far apart.”');
    expect(card?.textContent).toContain('From a recruiter, 22 Mar 2026');
    expect(card?.textContent).toContain('Yours to change');
    const fold = screen.getByText('What was estimated before').closest('details');
    expect(fold?.open).toBe(false);
    expect(within(fold as HTMLElement).getByText('Why, probably')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What would tell more' })).toBeNull();
  });

  test('can be put right, and taken back', async () => {
    const id = await ended();
    await call(tellReason, { id, reason: terms });
    showPanel(id);
    await press('Change');
    expect((await screen.findByLabelText<HTMLTextAreaElement>(/^What was said/)).value).toBe(
      'Too far apart.',
    );
    await choose('The reason', 'The checks at the end');
    await press('Save');
    await knownHeading('the checks at the end');
    await press('Take back');
    await screen.findByRole('button', { name: 'I know the reason' });
    await press('Undo');
    await knownHeading('the checks at the end');
  });
});

describe('what their mail names', () => {
  async function offered(): Promise<string> {
    await call(addSample, {});
    const { rows } = await call(listApplications, {});
    const id = rows.find(({ company }) => company === 'Larkfield Council')?.id ?? '';
    showPanel(id);
    await screen.findByText('Is that the reason: the place was already taken?');
    return id;
  }

  test('is asked about, and known only after a yes', async () => {
    const id = await offered();
    expect((await call(explainApplication, { id })).known).toBeUndefined();
    await press('Yes, that is it');
    await knownHeading('the place was already taken');
    const { known } = await call(explainApplication, { id });
    expect(known).toMatchObject({ causes: ['taken'], how: 'mail' });
    expect(known?.words).toContain('internal candidate');
  });

  test('can be something else', async () => {
    await offered();
    await press('It was something else');
    await choose('The reason', 'Their judgement');
    await choose('How do you know?', 'Someone inside told me');
    await press('Save');
    await knownHeading('their judgement');
  });
});

describe('elsewhere', () => {
  test('another explanation says that known reasons count', async () => {
    const other = await ended('Bolt');
    for (const company of ['Acme', 'Cole'])
      await call(tellReason, { id: await ended(company), reason: terms });
    showPanel(other);
    expect(await screen.findByText(/^Your own 2 known reasons count a little here/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See them and how they count' }).getAttribute('href')).toBe(
      '/known-reasons',
    );
  });
});

describe('the page of known reasons', () => {
  const showPage = () => renderScreen(<KnownReasonsPage />, { call, at: '/known-reasons' });
  const told = async (count: number, how: KnownReason['how'] = 'feedback') => {
    for (let at = 0; at < count; at++) {
      await call(tellReason, { id: await ended(`${how} ${at}`), reason: { ...terms, how } });
    }
  };

  test('says what will be here while nothing is', async () => {
    showPage();
    expect(await screen.findByText('Nothing here yet')).toBeTruthy();
    expect(screen.queryByText('How well the estimates did')).toBeNull();
  });

  test('lists them, says that told is not all, and claims nothing with few', async () => {
    await told(2);
    await told(1, 'conviction');
    showPage();
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(/hardly ever said/)).toBeTruthy();
    expect(await screen.findByText(/^Too early to tell. About 3 more reasons/)).toBeTruthy();
    expect(screen.getByText(/^One reason that you are convinced of is not counted/)).toBeTruthy();
    expect(screen.queryByText('The reason stood first')).toBeNull();
  });

  test('with five it counts beside a guess; the picture waits for ten, and shows the same as its table', async () => {
    await told(5);
    showPage();
    const first = (await screen.findByText('The reason stood first')).closest('li');
    expect(first?.textContent).toMatch(/\d of 5: /);
    expect(first?.textContent).toMatch(/A guess by how far it came: \d of 5/);
    expect(screen.getByText('A picture takes about ten reasons.')).toBeTruthy();
    cleanup();
    await told(7, 'inside');
    showPage();
    const figure = await screen.findByRole('figure', { name: /what the estimates said was so/i });
    const drawn = within(figure)
      .getAllByText(/^It was so: /)
      .map((row) => row.textContent);
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    const rows = within(figure).getAllByRole('row').slice(1);
    expect(rows.map((row) => `It was so: ${row.children[1]?.textContent}`)).toEqual(drawn);
    expect(screen.getByText('Show 7 more')).toBeTruthy();
  });
});
