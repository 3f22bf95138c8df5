// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { client } from '#platform/http/client.ts';
import { MailPanel } from './mail-panel.tsx';

afterEach(cleanup);

const mail = {
  key: 'one',
  sender: 'jobs@acme.example',
  subject: 'Your application',
  sentAt: '2026-04-10T08:00:00Z',
  text: 'Dear you',
  html: '<p>Dear <b>you</b></p>',
  kind: 'rejection',
};
const call = client(() => Response.json(mail));

test('a mail is read as text first, and as sent inside a frame that may do nothing', async () => {
  renderScreen(<MailPanel mailKey="one" />, { call });
  await userEvent.click(await screen.findByRole('button', { name: 'Read the mail' }));
  expect(await screen.findByText('Dear you')).toBeTruthy();
  expect(screen.getByText('Your application')).toBeTruthy();
  expect(screen.queryByTitle('The mail as it was sent')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Show as sent' }));
  const frame = screen.getByTitle('The mail as it was sent');
  expect(frame.getAttribute('sandbox')).toBe('');
  expect(frame.getAttribute('srcdoc')).toBe(mail.html);
});
