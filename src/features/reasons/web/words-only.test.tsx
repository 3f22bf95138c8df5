// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { changePreferences } from '#features/preferences/api.ts';
import { SharesAsPreferred } from '#features/preferences/web/shares-as-preferred.tsx';
import { answerQuestion } from '../api.ts';
import { ExplanationPanel } from './explanation-panel.tsx';

afterEach(cleanup);

const inNumbers = /\d in \d|\d%/;

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
