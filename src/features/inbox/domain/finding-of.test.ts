import { expect, test } from 'vitest';
import { findingSchema } from '#features/applications/domain/finding.ts';
import { findingOf } from './finding-of.ts';
import type { IncomingMail } from './job-mail.ts';
import { readMail } from './read-mail.ts';

const rejection: IncomingMail = {
  from: 'Brackenworks Careers <careers@brackenworks.com>',
  to: 'ola@example.org',
  subject: 'Your application as Electrician',
  date: 'Tue, 4 Mar 2025 23:30:00 -0800',
  text: 'Thank you for your interest in Brackenworks. We have decided not to move forward with your application for the Electrician position.',
  messageId: '<2@brackenworks.com>',
  references: ['<1@example.org>', '<2@brackenworks.com>'],
};
const find = (mail: IncomingMail) => findingOf(mail, readMail(mail), 'key-1');

test('a rejection becomes a finding with its day, its words and its thread', () => {
  const found = find(rejection);
  if (!found.ok) throw new Error(found.failure);
  expect(findingSchema.parse(found.value)).toEqual(found.value);
  expect(found.value).toMatchObject({
    source: { kind: 'mail', key: 'key-1' },
    opening: { company: 'Brackenworks', role: 'Electrician' },
    domain: 'brackenworks.com',
    thread: ['<2@brackenworks.com>', '<1@example.org>'],
    happenings: [{ kind: 'rejected', on: '2025-03-04' }],
  });
  expect(rejection.text).toContain(found.value.happenings[0]?.quote);
});

test('a cancelled opening is closed, not rejected', () => {
  const found = find({
    ...rejection,
    text: 'The Electrician position was cancelled because of a hiring freeze. Your application is no longer under consideration.',
  });
  expect(found.ok && found.value.happenings[0]?.kind).toBe('closed');
});

test('a final interview keeps its round', () => {
  const found = find({
    ...rejection,
    subject: 'Final interview',
    text: 'We would like to invite you to the final interview on Monday at 9 am for the Electrician position.',
  });
  expect(found.ok && found.value.happenings[0]).toMatchObject({ kind: 'interview', round: 'final' });
});

test('a confirmed withdrawal is the person’s own ending', () => {
  const found = find({
    ...rejection,
    subject: 'Withdrawal confirmed',
    text: 'As requested, you have withdrawn your application for the Electrician position. We respect your decision.',
  });
  expect(found.ok && found.value.happenings[0]?.kind).toBe('withdrawn');
});

test('a person who writes is kept, an address that writes for anyone is not', () => {
  const contactOf = (from: string) => {
    const found = find({ ...rejection, from });
    return found.ok ? found.value.contact : undefined;
  };
  expect(contactOf('Ida Moss <Ida.Moss@brackenworks.com>')).toBe('ida.moss@brackenworks.com');
  expect(contactOf('Brackenworks <brackenworks@myworkday.com>')).toBe('brackenworks@myworkday.com');
  expect(contactOf('Brackenworks <no-reply@us.greenhouse-mail.io>')).toBeUndefined();
  expect(contactOf('LinkedIn <ida@linkedin.com>')).toBeUndefined();
});

test('a job-board or applicant-system address is never the employer’s domain', () => {
  const found = find({ ...rejection, from: 'Brackenworks <no-reply@hire.lever.co>' });
  expect(found.ok && found.value.domain).toBeUndefined();
  expect(found.ok && found.value.opening.company).toBe('Brackenworks');
});

test('a mail without a readable date brings no finding and says so', () => {
  expect(find({ ...rejection, date: 'last week' })).toEqual({ ok: false, failure: 'no-date' });
});

test('a mail about no application brings no finding', () => {
  expect(
    find({
      ...rejection,
      subject: 'Lunch',
      text: 'Pizza on Friday with the neighbours?',
      from: 'a@gmail.com',
    }),
  ).toEqual({
    ok: false,
    failure: 'not-about-an-application',
  });
});
