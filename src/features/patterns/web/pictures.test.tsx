// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Call } from '#platform/http/client.ts';
import { PatternsPage } from './patterns-page.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const talk = { kind: 'interview', round: 'screen', on: '2026-01-12' } as const satisfies Happening;
const no = { kind: 'rejected', on: '2026-01-25' } as const satisfies Happening;

async function applied(count: number, later: readonly Happening[] = [], channel: Channel = 'board') {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel } as const;
  const happenings = [{ kind: 'applied' as const, on: '2026-01-05' }, ...later];
  for (let at = 0; at < count; at++) await call(addApplication, { opening, happenings });
}

async function pictureIn(region: string) {
  renderScreen(<PatternsPage />, { call, at: '/patterns' });
  const part = await screen.findByRole('region', { name: region });
  const figure = within(part).getByRole('figure');
  return { figure, user: userEvent.setup() };
}

test('the way of all is a picture with a sentence, and a table behind it', async () => {
  await applied(3, [talk]);
  await applied(2, [no]);
  await applied(4);
  const { figure, user } = await pictureIn('How far they came');
  const says = '9 applications: 5 had an answer, 3 a first talk or a test.';
  expect(within(figure).getByRole('img').getAttribute('aria-label')).toBe(
    `${says} 3 came furthest, to: First talk.`,
  );
  await user.click(within(figure).getByRole('button', { name: 'Show as table' }));
  const rows = within(figure)
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map((cell) => cell.textContent),
    );
  expect(rows).toContainEqual(['Answered', 'They said no', '2']);
  expect(rows).toContainEqual(['Applied', 'Still open', '4']);
});

test('the flows are copied as text that names no employer, or shown where copying is not allowed', async () => {
  await applied(2, [no]);
  await applied(1);
  const { figure, user } = await pictureIn('How far they came');
  await user.click(within(figure).getByRole('button', { name: 'Copy as SankeyMATIC text' }));
  expect(await within(figure).findByText('Copied. It names no employers.')).toBeTruthy();
  const text = 'Applied [2] Answered\nApplied [1] Still open\nAnswered [2] They said no\n';
  expect(await navigator.clipboard.readText()).toBe(text);

  navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  await user.click(within(figure).getByRole('button', { name: 'Copy as SankeyMATIC text' }));
  const shown = await within(figure).findByRole('article', { name: 'The flows as SankeyMATIC text' });
  expect(shown.textContent).toBe(text);
});

test('a picture is kept as a file of its own, without names that only this page knows', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  URL.revokeObjectURL = () => {};
  // jsdom saves nothing itself.
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  onTestFinished(() => click.mockRestore());
  await applied(2, [no]);
  const { figure, user } = await pictureIn('How far they came');
  await user.click(within(figure).getByRole('button', { name: 'Save as SVG: The way of your applications' }));
  await expect.poll(() => saved.length).toBe(1);
  const file = saved[0] ?? new Blob();
  const text = await new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result));
    reader.readAsText(file);
  });
  expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(text).toContain('They said no');
  expect(text).not.toMatch(/var\(|Crumb/);
});

test('groups that can be told stand side by side, under their widest difference', async () => {
  await applied(13, [talk], 'referral');
  await applied(3, [], 'referral');
  await applied(1, [talk]);
  await applied(15);
  const { figure, user } = await pictureIn('Side by side');
  const says = within(figure).getByRole('img').getAttribute('aria-label');
  expect(says).toContain('more often through a referral than through a job board. ');
  expect(says).toMatch(/Job board: about \d+ in 100 \(\d+ to \d+\)\./);
  await user.click(within(figure).getByRole('button', { name: 'Show as table' }));
  expect(within(figure).getByRole('cell', { name: '13 of 16' })).toBeTruthy();
});

test('one group alone is not drawn', async () => {
  await applied(20, [talk], 'referral');
  renderScreen(<PatternsPage />, { call, at: '/patterns' });
  const part = await screen.findByRole('region', { name: 'Side by side' });
  expect(within(part).queryByRole('figure')).toBeNull();
});

test('waiting is a curve once it can be told, with its days behind it', async () => {
  await applied(14, [no]);
  await applied(12);
  const { figure, user } = await pictureIn('How long answers take');
  expect(within(figure).getByRole('img').getAttribute('aria-label')).toBe(
    'Half of your applications were answered within 20 days. Still waiting after 20 days: 46%.',
  );
  await user.click(within(figure).getByRole('button', { name: 'Show as table' }));
  expect(within(figure).getByRole('cell', { name: '26' })).toBeTruthy();
});
