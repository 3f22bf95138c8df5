// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { HelpPage } from './help-page.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('the emergency number of the chosen country comes first, as a link that dials', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'Germany');
  const dials = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('tel:'));
  expect(dials.map((link) => link.getAttribute('href'))).toEqual([
    'tel:112',
    'tel:08001110111',
    'tel:08001110222',
  ]);
});

test('the country stays chosen', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'Ireland');
  cleanup();
  renderScreen(<HelpPage />);
  expect(await screen.findByRole('link', { name: '116 123' })).toBeTruthy();
});

test('elsewhere there is advice and a way to lines of every country', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'Another country');
  expect(screen.getByText(/Call the emergency number of where you are/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /findahelpline.com/ }).getAttribute('href')).toBe(
    'https://findahelpline.com',
  );
});
