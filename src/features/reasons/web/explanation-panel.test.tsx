// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testClient, testClock } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication, addEvent, listApplications, showApplication } from '#features/applications/api.ts';
import type { EventKind } from '#features/applications/domain/event.ts';
import { addSample } from '#features/sample/api.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { answerQuestion, explainApplication } from '../api.ts';
import { ExplanationPanel } from './explanation-panel.tsx';

const today = testClock.today();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(testClock.now()) });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});

/** An application that ended so, on a day long ago unless told otherwise. */
async function ended(kind: EventKind, on = '2026-03-01', appliedOn = '2026-03-01') {
  const call = await testClient();
  const { id } = await call(addApplication, {
    opening: { company: 'Acme', role: 'Clerk', channel: 'board' },
    happenings: [{ kind: 'applied', on: appliedOn }],
  });
  await call(addEvent, { id, happening: { kind, on } });
  return { call, id };
}

/** The made-up person's application to this company: their mails come with it. */
async function made(company: string) {
  const call = await testClient();
  await call(addSample, {});
  const { rows } = await call(listApplications, {});
  const found = rows.find((row) => row.company === company);
  if (found === undefined) throw new Error(`${company} is not in the sample`);
  return { call, id: found.id };
}

/** Tells when the screen knows the application. */
function Arrived({ id }: { readonly id: string }) {
  return useEndpoint(showApplication, { id }).data ? 'the application is there' : null;
}

type Ended = Awaited<ReturnType<typeof ended>>;

const show = ({ call, id }: Ended) => renderScreen(<ExplanationPanel applicationId={id} />, { call });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const causeList = () => screen.findByRole('list', { name: 'The likeliest reasons' });

describe('the picture', () => {
  test('shows what was never about the person before any cause', async () => {
    show(await ended('rejected'));
    const band = await screen.findByText('Never about you');
    const first = within(await causeList()).getAllByRole('button')[0];
    expect(first && band.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const legend = band.closest('ul');
    expect(legend && [...legend.children].map((part) => part.children[1]?.textContent)).toEqual([
      'Never about you',
      'Partly about you',
      'Yours to change',
      'Cannot be known',
    ]);
  });

  test('lists the likeliest five causes at most, in their order, and the others on request', async () => {
    const given = await ended('rejected');
    show(given);
    const { explanation } = await given.call(explainApplication, { id: given.id });
    const rows = within(await causeList()).getAllByRole('button');
    expect(rows.length).toBeLessThanOrEqual(5);
    expect(rows[0]?.title).toMatch(
      `${Math.round((explanation?.causes[0]?.probability ?? 0) * 100)}%, probably between`,
    );
    await press(/^Show (one|\d+) more$/);
    expect(within(await causeList()).getAllByRole('button').length).toBeGreaterThan(rows.length);
  });

  test('has a table with the same shares', async () => {
    const given = await ended('rejected');
    show(given);
    await press('Show as table');
    const { explanation } = await given.call(explainApplication, { id: given.id });
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    expect(rows).toContain(`Never about you${percent(explanation?.notAboutYou ?? 0)}`);
    expect(rows).toContain(`Cannot be known${percent(explanation?.unknown ?? 0)}`);
    for (const { probability, low, high } of explanation?.causes.slice(0, 9) ?? []) {
      const told = `${percent(probability)}${percent(low)} and ${percent(high)}`;
      expect(rows.some((row) => row?.endsWith(told))).toBe(true);
    }
  });

  test('says that it is an estimate and how many facts it rests on', async () => {
    show(await ended('rejected'));
    expect(await screen.findByText(/^Source: an estimate from one fact about this application/)).toBeTruthy();
  });
});

describe('a cause', () => {
  test('opens with what it means, what speaks for it and how strongly', async () => {
    show(await ended('rejected'));
    await press(/^A fixed condition/);
    expect(screen.getByText(/A licence, permit, place or form answer decided/)).toBeTruthy();
    const fact = screen.getByText('The answer came within a day.').closest('li');
    expect(fact?.textContent).toMatch(/strongly/);
    expect(screen.getByText('What speaks for it')).toBeTruthy();
    expect(screen.getByText(/is an estimate, not a measurement/)).toBeTruthy();
    expect(screen.getAllByText(/^Reported figures: Questions on forms/).length).toBeGreaterThan(0);
  });

  test('closes again', async () => {
    show(await ended('rejected'));
    await press(/^A fixed condition/);
    await press(/^A fixed condition/);
    expect(screen.queryByText('What speaks for it')).toBeNull();
  });
});

describe('the words of a mail', () => {
  test('are quoted beside the fact they show', async () => {
    show(await made('Larkfield Council'));
    expect(
      await screen.findByRole('figure', { name: 'They said why: the job went to someone inside.' }),
    ).toBeTruthy();
    await press(/^The place was already taken/);
    const quotes = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes.join()).toContain('internal candidate');
  });

  test('that everyone gets are set apart as saying nothing', async () => {
    show(await made('Fennimore Parcel'));
    const region = await screen.findByRole('region', { name: 'Words that say nothing' });
    expect(region.querySelector('blockquote')?.textContent).toContain('more closely matches our needs');
    expect(within(region).getByText(/written to nearly everyone. It says nothing about you/)).toBeTruthy();
  });
});

describe('the questions', () => {
  test('are three at most, and an answer moves the picture', async () => {
    const given = await ended('rejected');
    show(given);
    expect((await screen.findAllByRole('group', { name: /\?$/ })).length).toBeLessThanOrEqual(3);
    const before = (await screen.findByRole('button', { name: /^A fixed condition/ })).title;
    await given.call(answerQuestion, { id: given.id, question: 'reposted', answer: 'reposted' });
    const question = screen.getByRole('group', { name: /answers on the form/ });
    await userEvent.click(within(question).getByRole('button', { name: 'Yes, one did not fit' }));
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /^A fixed condition/ }).title).not.toBe(before);
    });
    expect(screen.queryByRole('group', { name: /answers on the form/ })).toBeNull();
  });

  test('an answer is kept under what was told, and can be taken back', async () => {
    const given = await ended('rejected');
    await given.call(answerQuestion, { id: given.id, question: 'tailored', answer: 'untailored' });
    show(given);
    const told = await screen.findByText('Your answers');
    expect(told.closest('details')?.open).toBe(false);
    await userEvent.click(told);
    expect(screen.getByText('No, it was the usual one')).toBeTruthy();
    await press('Take back: Was the résumé written for this job?');
    await waitFor(() => expect(screen.queryByText('Your answers')).toBeNull());
    expect((await given.call(explainApplication, { id: given.id })).answers).toEqual({});
  });
});

describe('too little known', () => {
  const little = () => ended('rejected', '2026-03-20');

  test('is said instead of drawn', async () => {
    show(await little());
    expect(await screen.findByText('Too early to tell.')).toBeTruthy();
    expect(screen.getByText(/probably about \d in 10 were never about the person/)).toBeTruthy();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('can be opened anyway, and then says how little it tells', async () => {
    show(await little());
    await press('Show what is usual');
    expect(screen.getByRole('figure', { name: 'Too early to tell.' })).toBeTruthy();
    expect(screen.getByText(/mostly what is usual at this point/)).toBeTruthy();
  });
});

describe('how it ended', () => {
  test.each(['withdrawn', 'declined', 'accepted', 'note'] as const)(
    '%s needs no explanation',
    async (kind) => {
      const { call, id } = await ended(kind);
      renderScreen(
        <>
          <ExplanationPanel applicationId={id} />
          <Arrived id={id} />
        </>,
        { call },
      );
      await screen.findByText('the application is there');
      expect(screen.queryByRole('region', { name: /^Why/ })).toBeNull();
      expect(screen.queryByRole('figure')).toBeNull();
    },
  );

  test('silence is called silence', async () => {
    show(await ended('silent', '2026-04-10'));
    expect(await screen.findByRole('region', { name: 'Why it stayed quiet, probably' })).toBeTruthy();
    expect(screen.getByText(/^Nobody said no here/)).toBeTruthy();
  });

  test('a stopped opening is said as the reason', async () => {
    show(await ended('closed', '2026-03-20'));
    const finding = 'They said why: the opening was stopped or put on hold.';
    expect(await screen.findByRole('figure', { name: finding })).toBeTruthy();
  });
});

describe('a fresh no', () => {
  const fresh = () => ended('rejected', today, today);

  test('waits behind a door until the person opens it', async () => {
    show(await fresh());
    await screen.findByText(/This is fresh/);
    expect(screen.queryByRole('region', { name: /^Why/ })).toBeNull();
    await press('Look at why, when you want to');
    expect(await screen.findByRole('region', { name: 'Why, probably' })).toBeTruthy();
  });

  test('stays open where it was opened, and can be put away', async () => {
    const given = await fresh();
    show(given);
    await press('Look at why, when you want to');
    cleanup();
    show(given);
    expect(await screen.findByRole('region', { name: 'Why, probably' })).toBeTruthy();
    await press('Put this away again');
    expect(screen.queryByRole('region', { name: /^Why/ })).toBeNull();
  });
});

test('the keyboard stays where a pressed button went away', async () => {
  show(await ended('rejected', today, today));
  await press('Look at why, when you want to');
  expect(document.activeElement?.textContent).toMatch(/Put this away again/);
});
