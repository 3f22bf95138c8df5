// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { changePreferences } from '#features/preferences/api.ts';
import { SharesAsPreferred } from '#features/preferences/web/shares-as-preferred.tsx';
import { answerQuestion, tellReason } from '../api.ts';
import type { WhatChanged } from '../domain/what-changed.ts';
import { ChangesTold, useChangesTold } from './changes-told.tsx';
import { ExplanationPanel } from './explanation-panel.tsx';
import { KnownReasonsPage } from './known-reasons-page.tsx';
import { WhatChangedLine } from './what-changed-line.tsx';

afterEach(cleanup);

const inNumbers = /\d in \d|\d%/;
const counted = /about \d|\d%|\d of \d|\d in 100/;

test('with words only, an explanation is told in words, and its table still has the numbers', async () => {
  const call = await testClient();
  await call(changePreferences, { shares: 'words' });
  const { id } = await call(addApplication, {
    opening: { company: 'Acme', role: 'Clerk', channel: 'board' },
    happenings: [
      { kind: 'applied', on: '2026-03-01' },
      { kind: 'rejected', on: '2026-03-01' },
    ],
  });
  await call(answerQuestion, { id, question: 'form-answers', answer: 'form-answer-no' });
  const panel = (
    <SharesAsPreferred>
      <ExplanationPanel applicationId={id} />
    </SharesAsPreferred>
  );
  const { container } = renderScreen(panel, { call });
  const causes = await screen.findByRole('list', { name: 'The likeliest reasons' });
  expect(causes.textContent).toMatch(/likely/);
  expect(container.textContent).not.toMatch(inNumbers);
  expect([...container.querySelectorAll('[title]')].map((each) => each.getAttribute('title'))).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getByRole('table').textContent).toMatch(/\d%/);
  await userEvent.click(screen.getByRole('button', { name: 'Hide the table' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show numbers, too' }));
  await waitFor(() => expect(container.textContent).toMatch(inNumbers));
});

async function knownReasons(count: number) {
  const call = await testClient();
  await call(changePreferences, { shares: 'words' });
  for (let at = 0; at < count; at++) {
    const { id } = await call(addApplication, {
      opening: { company: `Acme ${'abcdefghijkl'.charAt(at)}`, role: 'Clerk', channel: 'board' },
      happenings: [
        { kind: 'applied', on: '2026-03-01' },
        { kind: 'interview', round: 'screen', on: '2026-03-10' },
        { kind: 'rejected', on: '2026-03-20' },
      ],
    });
    await call(tellReason, { id, reason: { causes: ['terms'], how: 'recruiter', on: '2026-03-22' } });
  }
  const page = (
    <SharesAsPreferred>
      <KnownReasonsPage />
    </SharesAsPreferred>
  );
  return renderScreen(page, { call, at: '/known-reasons' });
}

test('with words only, how well the estimates did is told in words, and its table still has the numbers', async () => {
  await knownReasons(12);
  const told = await screen.findByRole('region', { name: 'How well the estimates did' });
  const figure = await within(told).findByRole('figure');
  expect(told.textContent).toMatch(/The reason stood first(almost never|seldom|about half|most of|nearly)/);
  expect(told.textContent).toMatch(/A guess by how far it came: (almost|seldom|about half|most of|nearly)/);
  expect(figure.textContent).toMatch(/Said: (very )?unlikely/);
  expect(figure.textContent).toMatch(/It was so: (almost never|seldom|about half|most of|nearly always)/);
  expect(told.textContent).not.toMatch(counted);
  await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
  expect(within(figure).getByRole('table').textContent).toMatch(/\d of \d/);
});

test('with words only, it is too early without a count', async () => {
  await knownReasons(1);
  const told = await screen.findByText(/^Too early to tell\./);
  expect(told.textContent).toBe(
    'Too early to tell. A few more reasons that somebody told you would show it.',
  );
});

function Telling({ changed }: { readonly changed: WhatChanged }) {
  const { tell } = useChangesTold();
  return (
    <button type="button" onClick={() => tell(changed)}>
      Tell
    </button>
  );
}

test('with words only, what changed is told in words, also where the word stays the same', async () => {
  const call = await testClient();
  await call(changePreferences, { shares: 'words' });
  const causes: WhatChanged['causes'] = [
    { id: 'taken', before: 0.2, after: 0.7 },
    { id: 'unread', before: 0.3, after: 0.15 },
    { id: 'terms', before: 0.12, after: 0.25 },
  ];
  renderScreen(
    <SharesAsPreferred>
      <ChangesTold>
        <Telling changed={{ causes, tooEarly: false, wasTooEarly: false }} />
        <WhatChangedLine />
      </ChangesTold>
    </SharesAsPreferred>,
    { call },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Tell' }));
  await screen.findByText('“The place was already taken” went from unlikely to likely.');
  expect(screen.getByText('“Nobody read it” is a little less likely now, and still unlikely.')).toBeTruthy();
  expect(
    screen.getByText('“The terms did not meet” is a little likelier now, and still unlikely.'),
  ).toBeTruthy();
});
