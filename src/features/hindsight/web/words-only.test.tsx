// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { addPosting } from '#features/postings/api.ts';
import { changePreferences } from '#features/preferences/api.ts';
import { SharesAsPreferred } from '#features/preferences/web/shares-as-preferred.tsx';
import type { Call } from '#platform/http/client.ts';
import { tellCourse } from '../api.ts';
import { CoursePanel } from './course-panel.tsx';
import { HindsightPage } from './hindsight-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
  await call(changePreferences, { shares: 'words' });
});
afterEach(cleanup);

const talk = { kind: 'interview', round: 'screen', on: '2026-01-12' } as const satisfies Happening;
const no = { kind: 'rejected', on: '2026-01-25' } as const satisfies Happening;
const inNumbers = /about \d|\d%|\d of \d|\d in \d|(?<!Source): \d|further \(/;

async function applied(count: number, later: readonly Happening[] = [], channel: Channel = 'board') {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel } as const;
  const happenings = [{ kind: 'applied' as const, on: '2026-01-05' }, ...later];
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push((await call(addApplication, { opening, happenings })).id);
  return ids;
}

const show = (page: ReactNode) =>
  renderScreen(<SharesAsPreferred>{page}</SharesAsPreferred>, { call, at: '/hindsight' });

/** What can be read without opening anything; what is heard of pictures counts, too. A range of draws is a method. */
function visibleText(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const closed of copy.querySelectorAll('details, style')) closed.remove();
  const heard = [...copy.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
  return `${copy.textContent} ${heard.join(' ')}`.replaceAll('the range of 8 in 10', '');
}

test('with words only, how it was gone about and what differs is told in words', async () => {
  const [first] = await applied(14, [talk], 'referral');
  await applied(2, [no], 'referral');
  await applied(1, [talk]);
  await applied(15, [no]);
  if (first) await call(tellCourse, { id: first, choice: 'letter', way: 'own-letter' });
  const { container } = show(<HindsightPage />);
  expect(await screen.findByText('Somebody passed it on · Through a job board')).toBeTruthy();
  expect(screen.getByText('One for this posting · some not told')).toBeTruthy();
  expect(visibleText(container)).toContain('The chance that the first is really higher: very likely.');
  expect(visibleText(container)).not.toMatch(inNumbers);
  await userEvent.click(screen.getByRole('button', { name: /^Work it out/ }));
  await screen.findByText(/^Had somebody passed on the/);
  expect(screen.getAllByText('Some more would probably have got further.').length).toBeGreaterThan(0);
  expect(visibleText(container)).not.toMatch(inNumbers);
});

test('with words only, it is too early without a count', async () => {
  await applied(3, [talk], 'referral');
  await applied(1, [no]);
  const { container } = show(<HindsightPage />);
  expect(
    (await screen.findAllByText('Too early to tell. More applications would tell more.')).length,
  ).toBeGreaterThan(0);
  expect(visibleText(container)).not.toMatch(inNumbers);
});

test('with words only, gaps are told without counts', async () => {
  const text = 'Jo Doe\n\nExperience\nBaker, Acme, 2019 – 2024\n- Baked bread';
  const { id: document } = await call(addDocument, { text, name: 'Short', kind: 'resume' });
  for (const [at, id] of [...(await applied(12, [no])), ...(await applied(1, [talk]))].entries()) {
    const posting = `Baker ${at}\n\nRequirements:\n- Microsoft Excel is a must`;
    await call(addPosting, { text: posting, applicationId: id });
    await call(sendDocument, { id, document });
  }
  const { container } = show(<HindsightPage />);
  expect(await screen.findByText(/^No talk came: missing (nearly always|most of the time)/)).toBeTruthy();
  expect(screen.getByText('Led to a talk: too few to tell')).toBeTruthy();
  expect(visibleText(container)).not.toMatch(inNumbers);
});

test('with words only, one thing changed is told in words', async () => {
  const [id = ''] = await applied(1, [no]);
  const { container } = show(<CoursePanel applicationId={id} />);
  const name = await screen.findByText('Had somebody there passed it on');
  const item = name.closest('li');
  expect(item?.textContent).toMatch(/Might have got (a little )?further\./);
  expect(item?.textContent).toMatch(/Ending at a point that you can move: .*(likely|not)/);
  expect(visibleText(container)).not.toMatch(inNumbers);
});
