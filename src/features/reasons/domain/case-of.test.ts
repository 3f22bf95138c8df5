import { expect, test } from 'vitest';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { caseOf } from './case-of.ts';
import { observe } from './observe.ts';

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

test('a confirmation on a later day does not move the day of the application', () => {
  const ended = dossier(
    event(2, 'applied', '2026-01-01'),
    event(3, 'acknowledged', '2026-01-02', 'm'),
    event(4, 'rejected', '2026-01-09'),
  );
  const rejection = caseOf(ended, [mail('m', '2026-01-02T03:04:00.000Z', 'We received it.')], {});
  expect(rejection?.appliedAt).toBe('2026-01-01');
});

test('a reason that the employer names is passed on with its words', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-20', 'm'));
  const text =
    'Unfortunately we cannot offer you the role: the position was filled by an internal candidate.';
  const rejection = caseOf(ended, [mail('m', '2026-01-20T10:00:00.000Z', text)], {});
  expect(rejection?.facts).toContainEqual({
    id: 'employer-reason',
    value: 'internal',
    from: 'mail',
  });
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

test('what is kept elsewhere is in the case: the posting, the comparison, the path, and signals of the posting', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-20'));
  const musts = { shown: 2, partly: 0, unshown: 1, lacking: 0, missing: 1, unclear: 0 };
  const rejection = caseOf(
    ended,
    [],
    {},
    {
      posting: {
        id: uuid(9),
        text: 'Clerk wanted.',
        postedAt: '2025-12-30',
        applicants: 80,
        payOffered: 40_000,
        flags: [{ id: 'evergreen-pool', quote: 'No vacancy now: join our pool.' }],
        fine: [],
      },
      resume: { id: uuid(8), monthsOut: 11, sentWith: 7 },
      musts,
    },
  );
  expect(rejection).toMatchObject({
    posting: { text: 'Clerk wanted.', postedAt: '2025-12-30', applicants: 80 },
    salaryOffered: 40_000,
    musts,
    facts: [
      { id: 'evergreen', value: true, quote: 'No vacancy now: join our pool.', from: 'posting' },
      { id: 'months-out', value: 11, from: 'resume' },
      { id: 'resume-sent-with', value: 7, from: 'resume' },
    ],
  });
});

test('a signal that needs no checking, by the person’s word, is left out whatever the words are', () => {
  const ended = dossier(event(2, 'applied', '2026-01-01'), event(3, 'rejected', '2026-01-20'));
  const posting = { id: uuid(9), text: 'Join our talent pool.', flags: [], fine: ['evergreen-pool'] };
  const seen = (fine: string[]) => {
    const rejection = caseOf(ended, [], {}, { posting: { ...posting, fine } });
    return rejection && observe(rejection).map(({ evidenceId }) => evidenceId);
  };
  expect(seen([])).toContain('evergreen-posting');
  expect(seen(['evergreen-pool'])).not.toContain('evergreen-posting');
});
