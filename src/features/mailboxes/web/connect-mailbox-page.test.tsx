// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { ConnectMailboxPage } from './connect-mailbox-page.tsx';

afterEach(cleanup);

test('the server is guessed from the address, and what the provider wants is said', async () => {
  renderScreen(<ConnectMailboxPage />, { at: '/mailboxes/new' });
  await userEvent.type(await screen.findByLabelText('Your mail address'), 'sam@gmail.com');
  expect(screen.getByLabelText('App password')).toBeTruthy();
  expect(screen.getByText(/myaccount.google.com\/apppasswords/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Mail server').value).toBe('imap.gmail.com');
  expect(screen.getByLabelText<HTMLInputElement>('Port').value).toBe('993');
});

test('what the person writes about the server stays, whatever the address', async () => {
  renderScreen(<ConnectMailboxPage />, { at: '/mailboxes/new' });
  await userEvent.type(await screen.findByLabelText('Mail server'), 'mail.example.org');
  await userEvent.type(screen.getByLabelText('Your mail address'), 'sam@gmx.de');
  expect(screen.getByLabelText<HTMLInputElement>('Mail server').value).toBe('mail.example.org');
});

test('what is missing is pointed out, and nothing is tried without it', async () => {
  renderScreen(<ConnectMailboxPage />, { at: '/mailboxes/new' });
  await userEvent.click(await screen.findByRole('button', { name: 'Show the folders' }));
  expect(screen.getByText('Write your mail address.')).toBeTruthy();
  expect(screen.getByText('Write the password.')).toBeTruthy();
  expect(screen.getByText('Write the name of the mail server.')).toBeTruthy();
});
