// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { changePreferences, showPreferences } from '#features/preferences/api.ts';
import { SharesAsPreferred } from '#features/preferences/web/shares-as-preferred.tsx';
import { CausesSection } from './causes-section.tsx';
import { PatternsPage } from './patterns-page.tsx';

afterEach(cleanup);

const inNumbers = /about \d|fewer than \d|\d%|\d of \d|\d against \d/;

test('with words only, shares are said in words and no figure is left beside the closed sources and tables', async () => {
  const call = await testClient();
  const applied = { kind: 'applied', on: '2026-01-05' } as const;
  const talk = { kind: 'interview', round: 'screen', on: '2026-01-12' } as const;
  for (let at = 0; at < 32; at++) {
    const channel = at % 2 === 0 ? ('referral' as const) : ('board' as const);
    const opening = { company: 'Crumb & Co', role: 'Baker', channel };
    const comes = at % 2 === 0 ? at < 26 : at === 1;
    await call(addApplication, { opening, happenings: comes ? [applied, talk] : [applied] });
  }
  const screenOf = (
    <SharesAsPreferred>
      <PatternsPage />
    </SharesAsPreferred>
  );
  const { container } = renderScreen(screenOf, { call, at: '/patterns' });
  await screen.findByText(/^Of your applications, about \d in 10/);
  expect(visibleText(container)).toMatch(inNumbers);
  await userEvent.click(screen.getByRole('button', { name: 'Say it in words only' }));
  await waitFor(() => expect(visibleText(container)).not.toMatch(inNumbers));
  expect(await call(showPreferences, {})).toEqual({ shares: 'words' });
  expect(screen.getByText(/^Of your applications, about half/)).toBeTruthy();
  const groups = screen.getByRole('region', { name: 'Side by side' });
  expect(groups.textContent).toMatch(/seldom|almost never/);
  const differs = screen.getByRole('region', { name: 'What differs' });
  expect(differs.textContent).toContain('The chance that the first is really higher: very likely.');
  // On request the counts are there.
  const [row] = within(groups)
    .getAllByText('Referral')
    .flatMap((found) => found.closest('li') ?? []);
  expect(row?.querySelector('details')?.textContent).toMatch(/13 of 16 applications/);
  await userEvent.click(screen.getByRole('button', { name: 'Show numbers, too' }));
  await screen.findByText(/^Of your applications, about \d in 10/);
});

test.each([
  [3, /^Too early to tell\. More applications that ended would show it\./],
  [12, /^Of why these ended, (about half|a small part|the larger part)/],
] as const)('with words only, why %i applications ended is told in words', async (count, finding) => {
  const call = await testClient();
  await call(changePreferences, { shares: 'words' });
  const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
  const happenings = [
    { kind: 'applied' as const, on: '2026-01-05' },
    { kind: 'rejected' as const, on: '2026-01-25' },
  ];
  for (let at = 0; at < count; at++) await call(addApplication, { opening, happenings });
  const section = (
    <SharesAsPreferred>
      <CausesSection period="quarter" />
    </SharesAsPreferred>
  );
  const { container } = renderScreen(section, { call });
  await userEvent.click(await screen.findByRole('button', { name: 'Look at why, over all of them' }));
  expect(await screen.findByText(finding)).toBeTruthy();
  expect(visibleText(container)).not.toMatch(inNumbers);
  for (const figure of screen.queryAllByRole('figure')) {
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    expect(within(figure).getByRole('table').textContent).toMatch(/\d%/);
  }
});

/** What can be read without opening anything; what is heard of pictures counts, too. */
function visibleText(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const closed of copy.querySelectorAll('details, style')) closed.remove();
  const heard = [...copy.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
  return `${copy.textContent} ${heard.join(' ')}`;
}
