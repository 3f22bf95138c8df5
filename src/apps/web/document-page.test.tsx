// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { addDocument } from '#features/documents/api.ts';
import { letterLines, resumeText } from '#features/documents/resume.testing.ts';
import { sayClaim, showMatch } from '#features/matching/api.ts';
import { addPosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { DocumentPage } from './document-page.tsx';
import { renderScreen } from './testing.ts';

let call: Call;
let id: string;
beforeEach(async () => {
  call = await testClient();
  const opening = { company: 'Crumb', role: 'Baker', channel: 'board' } as const;
  id = (await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }] })).id;
  await call(addPosting, { text: bakery, applicationId: id });
});
afterEach(cleanup);

async function open(text = resumeText, name = 'Planner') {
  const { id: document } = await call(addDocument, { text, name });
  renderScreen(<DocumentPage />, { call, at: `/documents/${document}`, route: '/documents/$id' });
  return within(await screen.findByRole('region', { name: 'Worth a look' }));
}

async function have(words: string, note?: string) {
  await call(addDocument, { text: resumeText, name: 'Older' });
  const { requirements = [] } = await call(showMatch, { id });
  const { key = '' } = requirements.find(({ text }) => text.includes(words)) ?? {};
  await call(sayClaim, { key, says: 'have', note });
}

test('what one has and this version does not show is a group of its own, with its place and who asks', async () => {
  await have('Driving licence', 'Since 2010');
  const look = await open();
  await userEvent.click(await look.findByRole('button', { name: /^Yours, but not in this résumé/ }));
  expect(look.getByRole('heading', { name: 'driving licence' })).toBeTruthy();
  expect(look.getByText('Your note: Since 2010')).toBeTruthy();
  expect(look.getByText('One posting asks for it:')).toBeTruthy();
  expect(look.getByRole('link', { name: 'Baker at Crumb' }).getAttribute('href')).toBe(
    `/applications/${id}/match`,
  );
  await userEvent.click(look.getByRole('button', { name: 'Show the place: driving licence' }));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('MARK'));
});

test('without such a word, and on a letter, there is no such group', async () => {
  const look = await open();
  await look.findByRole('button', { name: /^Nobody needs this/ });
  expect(look.queryByText(/^Yours, but not/)).toBeNull();
  cleanup();
  await have('Driving licence');
  const letter = await open(letterLines.join('\n'), 'To Crumb');
  expect(letter.queryByText(/^Yours, but not/)).toBeNull();
});
