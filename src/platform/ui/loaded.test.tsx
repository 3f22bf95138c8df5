// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { renderScreen } from '#apps/web/testing.ts';
import { endpoint } from '#lib/endpoint.ts';
import { Problem } from '#lib/problem.ts';
import type { Call } from '#platform/http/client.ts';
import { Loaded } from './loaded.tsx';
import { useEndpoint } from './use-endpoint.ts';

const readWord = endpoint({ method: 'GET', path: '/word', input: z.object({}), output: z.string() });

/** A server with one answer after another. */
function answering(...answers: (string | Problem)[]): Call {
  return async ({ output }) => {
    const answer = answers.shift();
    if (typeof answer !== 'string') throw answer;
    return output.parse(answer);
  };
}

function Word() {
  return <Loaded of={useEndpoint(readWord, {})}>{(word) => <p>{word}</p>}</Loaded>;
}

afterEach(cleanup);

test('an answer is shown', async () => {
  renderScreen(<Word />, { call: answering('found') });
  expect(await screen.findByText('found')).toBeTruthy();
});

test('while waiting long it says so, politely', async () => {
  renderScreen(<Word />, { call: () => new Promise(() => {}) });
  expect((await screen.findByText('One moment')).closest('[role=status]')).toBeTruthy();
});

test('at first nothing flashes: the grey lines come only when it takes long', async () => {
  renderScreen(<Word />, { call: () => new Promise(() => {}) });
  await waitFor(() => expect(screen.getAllByRole('status')).toHaveLength(2));
  expect(screen.queryByText('One moment')).toBeNull();
  expect(await screen.findByText('One moment')).toBeTruthy();
});

test('a problem is told in its own words, with what is safe, and can be tried again', async () => {
  renderScreen(<Word />, {
    call: answering(new Problem(500, 'busy', 'The disk is full.'), 'found'),
  });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The disk is full.');
  expect(alert.textContent).toContain('What you have saved is safe.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('found')).toBeTruthy();
});
