import { expect, test } from 'vitest';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { caseOf } from './case-of.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const event = (number: number, kind: EventKind, on: string, key = ''): ApplicationEvent => ({
  id: uuid(number),
  kind,
  on,
  source: { kind: key ? 'mail' : 'hand', key },
});
const dossier = (...events: ApplicationEvent[]): Dossier => ({
  id: uuid(1),
  opening: { company: 'Acme', role: 'Clerk', channel: 'board' },
  events,
});
const mail = (key: string, sentAt: string, text: string): StoredMail => ({
  key,
  sender: 'Acme <jobs@acme.example>',
  subject: 'Your application as Clerk',
  sentAt,
  text,
  kind: 'rejection',
});

test('an open application, a withdrawn one and an accepted one have nothing to explain', () => {
  expect(caseOf(dossier(event(2, 'applied', '2026-01-01')), [], {})).toBeUndefined();
  for (const ending of ['withdrawn', 'declined', 'accepted'] as const) {
    const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, ending, '2026-01-09'));
    expect(caseOf(ended, [], {})).toBeUndefined();
  }
});

test('the hour of the mail is kept where a mail told the ending', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-02', 'm'));
  const rejection = caseOf(ended, [mail('m', '2026-01-02T03:04:00.000Z', 'Sorry, it is a no.')], {});
  expect(rejection).toMatchObject({ appliedAt: '2026-01-01', endedAt: '2026-01-02T03:04:00.000Z' });
});

test('a reason that the employer names is passed on with its words', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-20', 'm'));
  const text =
    'Unfortunately we cannot offer you the role: the position was filled by an internal candidate.';
  const rejection = caseOf(ended, [mail('m', '2026-01-20T10:00:00.000Z', text)], {});
  expect(rejection?.facts).toContainEqual({ id: 'employer-reason', value: 'internal' });
});

test('the words passed on are those that name the reason, not those that say no', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-20', 'm'));
  const text =
    'Unfortunately we cannot take your application further.\nThe role was given to an internal candidate.';
  const rejection = caseOf(ended, [mail('m', '2026-01-20T10:00:00.000Z', text)], {});
  expect(rejection?.facts).toContainEqual({
    id: 'employer-quote',
    value: 'The role was given to an internal candidate.',
  });
});

test('words written to nearly everyone are not passed on as a reason', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-20', 'm'));
  const text = 'Unfortunately we will not move forward: other candidates more closely match our needs.';
  expect(caseOf(ended, [mail('m', '2026-01-20T10:00:00.000Z', text)], {})?.facts).toEqual([]);
});

test('an ending whose day is not known says nothing about how long the answer took', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), {
    ...event(3, 'rejected', '2026-01-01'),
    dayUnknown: true,
  });
  expect(caseOf(ended, [], {})?.endedAt).toBeUndefined();
});
