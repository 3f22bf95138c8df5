// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
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

test('a line tells its hours, its languages, how to write and chat, and where it was seen', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'Austria');
  expect(screen.getByText('German')).toBeTruthy();
  expect(screen.getByText('day and night')).toBeTruthy();
  expect(screen.getByText('16:00–23:00 every day')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Chat with TelefonSeelsorge' }).getAttribute('href')).toBe(
    'https://chat.onlineberatung-telefonseelsorge.at',
  );
  expect(screen.getByText(/Seen on 27 Nov 2026|Seen on Nov 27, 2026/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'katholisch.at' }).getAttribute('href')).toBe(
    'https://www.katholisch.at/telefonseelsorge',
  );
});

test('a line that is reached by text opens the message with the word it asks for', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'United Kingdom');
  const link = screen.getByRole('link', { name: 'Text SHOUT to 85258' });
  expect(link.getAttribute('href')).toBe('sms:85258?body=SHOUT');
});

test('a line that could not be confirmed is named without a number, beside the directories', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'Denmark');
  const card = within(screen.getByRole('region', { name: 'Someone to talk to' }));
  expect(card.getByText(/There is Livslinien, but we could not confirm a number/)).toBeTruthy();
  expect(card.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://findahelpline.com',
    'https://befrienders.org',
  ]);
});

test('where no line is known the page says so', async () => {
  renderScreen(<HelpPage />);
  await userEvent.selectOptions(await screen.findByLabelText('Where are you?'), 'Türkiye');
  expect(screen.getByText(/We know of no line here/)).toBeTruthy();
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
