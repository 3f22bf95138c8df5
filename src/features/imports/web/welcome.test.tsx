// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { Welcome } from './welcome.tsx';

afterEach(cleanup);

test('the first minute offers mail, a list and a look around, and says what stays private', async () => {
  const asked: string[] = [];
  renderScreen(<Welcome onLookAround={() => asked.push('look around')} />);
  expect((await screen.findByRole('link', { name: /My mail/ })).getAttribute('href')).toBe(
    '/import?what=mail',
  );
  expect(screen.getByRole('link', { name: /My list/ }).getAttribute('href')).toBe('/import?what=list');
  expect(screen.getByText(/Everything stays on this computer/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Look around/ }));
  expect(asked).toEqual(['look around']);
});

test('without a made-up person there is nothing to look around in', async () => {
  renderScreen(<Welcome />);
  await screen.findByRole('link', { name: /My mail/ });
  expect(screen.queryByRole('button', { name: /Look around/ })).toBeNull();
});
