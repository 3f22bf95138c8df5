// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addDocument } from '../api.ts';
import { resumeText } from '../resume.testing.ts';
import { ComparePage } from './compare-page.tsx';

afterEach(cleanup);

async function compare(after: string): Promise<void> {
  const call = await testClient();
  const { id } = await call(addDocument, { text: resumeText, name: 'First' });
  const { id: other } = await call(addDocument, { text: after, name: 'Second' });
  renderScreen(<ComparePage />, {
    call,
    at: `/documents/${id}/compared/${other}`,
    route: '/documents/$id/compared/$other',
  });
  await screen.findByText('From “First” to “Second”.');
}

test('changed words are marked, and what is no longer worth a look is said', async () => {
  await compare(resumeText.replace(' Great team player.', '').replace('Baker, ', 'Head baker, '));
  const words = within(await screen.findByRole('region', { name: 'The words' }));
  expect(words.getAllByRole('insertion').map((each) => each.textContent)).toContain('Head baker, ');
  expect(words.getAllByRole('deletion').map((each) => each.textContent)).toContain('Baker, ');
  expect(words.getAllByText(/lines the same/).length).toBeGreaterThan(0);
  const look = within(screen.getByRole('region', { name: 'Worth a look' }));
  expect(look.getByText('Words that many people use')).toBeTruthy();
});

test('two versions with the same words say so', async () => {
  await compare(resumeText);
  expect(await screen.findByText('The words are the same.')).toBeTruthy();
});
