// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { addPosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addDocument, sendDocument } from '../api.ts';
import { letterLines, resumeText } from '../resume.testing.ts';
import { DocumentScreen } from './document-screen.tsx';

let call: Call;
beforeEach(async () => {
  call = await testClient();
});
afterEach(cleanup);

const apply = async (company: string, on: string) => {
  const opening = { company, role: 'Baker', channel: 'board' } as const;
  return (await call(addApplication, { opening, happenings: [{ kind: 'applied', on }] })).id;
};
const send = async (text: string, ...applications: string[]) => {
  const { id: document } = await call(addDocument, { text, name: 'Sent' });
  for (const id of applications) await call(sendDocument, { id, document });
  return document;
};
const open = async (id: string, search = '') => {
  renderScreen(<DocumentScreen />, { call, at: `/documents/${id}${search}`, route: '/documents/$id' });
  await screen.findByRole('heading', { level: 1, name: 'Sent' });
};

test('the openings it went out for can be chosen, newest first, and what they must see is told', async () => {
  const [early, late] = [await apply('Acme', '2026-03-01'), await apply('Crumb & Co', '2026-04-01')];
  await call(addPosting, { text: bakery, applicationId: late });
  await open(await send(resumeText, early, late));
  const choice = screen.getByLabelText<HTMLSelectElement>('Look at it for this opening');
  expect([...choice.options].map(({ text }) => text)).toEqual([
    'For none in particular',
    'Crumb & Co, Baker · applied 1 Apr 2026',
    'Acme, Baker · applied 1 Mar 2026',
  ]);
  await userEvent.selectOptions(choice, late);
  expect(await screen.findByText('Read with the posting of Crumb & Co beside it.')).toBeTruthy();
  const seconds = within(screen.getByRole('region', { name: 'In ten seconds' }));
  expect(seconds.getByText('Food hygiene certificate')).toBeTruthy();
  await userEvent.selectOptions(choice, 'For none in particular');
  await waitFor(() => expect(seconds.queryByText('Food hygiene certificate')).toBeNull());
});

test('the address of a letter leads to its opening, where unanswered must-haves are named', async () => {
  const id = await apply('Crumb & Co', '2026-04-01');
  await call(addPosting, { text: bakery, applicationId: id });
  await open(await send(letterLines.join('\n'), id), `?for=${id}`);
  expect(await screen.findByText(/^Read with the posting of Crumb & Co\. If you note/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Asked for, and not answered/ })).toBeTruthy();
});

test('without a posting the page says so and where to add it', async () => {
  const id = await apply('Acme', '2026-04-01');
  await open(await send(resumeText, id), `?for=${id}`);
  const link = await screen.findByRole('link', { name: 'Add it on the page of your application' });
  expect(link.getAttribute('href')).toBe(`/applications/${id}`);
});

test('a version that went out nowhere is looked at for none in particular', async () => {
  await open(await send(resumeText), '?for=nonsense');
  expect(screen.queryByLabelText('Look at it for this opening')).toBeNull();
});
