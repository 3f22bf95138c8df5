// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { Problem } from '#lib/problem.ts';
import { ErrorNotice } from './error-notice.tsx';

afterEach(cleanup);

test('the words of a bug are not shown to the person', async () => {
  renderScreen(<ErrorNotice error={new TypeError('x is undefined')} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Something unexpected happened here.');
  expect(alert.textContent).not.toContain('undefined');
});

test.each([
  [new Problem(404, 'gone', 'It is not here any more.'), 0],
  [new Problem(409, 'busy', 'Something else is being read.'), 1],
  [new TypeError('no network'), 1],
])('trying again is offered only where it may help: %s', async (error, offers) => {
  renderScreen(<ErrorNotice error={error} onRetry={() => undefined} />);
  await screen.findByRole('alert');
  expect(screen.queryAllByRole('button', { name: 'Try again' })).toHaveLength(offers);
});
