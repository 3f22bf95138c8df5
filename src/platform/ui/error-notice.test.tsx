// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { ErrorNotice } from './error-notice.tsx';

afterEach(cleanup);

test('the words of a bug are not shown to the person', async () => {
  renderScreen(<ErrorNotice error={new TypeError('x is undefined')} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Something unexpected happened here.');
  expect(alert.textContent).not.toContain('undefined');
});
