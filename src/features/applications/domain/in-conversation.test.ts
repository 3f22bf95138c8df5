import { expect, test } from 'vitest';
import { assignFindings } from './assign-findings.ts';
import type { EventKind } from './event.ts';
import type { Finding } from './finding.ts';

const mail = (day: number, kind: EventKind, answers?: string, more: Partial<Finding> = {}): Finding => ({
  source: { kind: 'mail', key: `m${day}` },
  opening: answers ? {} : { company: 'Elm Press', role: 'Proofreader' },
  thread: answers ? [`m${day}`, answers] : [`m${day}`],
  happenings: [{ kind, on: `2026-01-${String(day).padStart(2, '0')}` }],
  confidence: 0.9,
  ...more,
});
const reply = { reply: true } as const;
function read(...findings: Finding[]) {
  let last = 0;
  return assignFindings(findings, [], () => `opening ${++last}`).map(({ finding, applicationId }) => ({
    kind: finding.happenings[0]?.kind,
    why: finding.doubt?.why,
    applicationId,
  }));
}

test('an answer in a conversation about an application is part of it', () => {
  const [, time] = read(mail(5, 'interview'), mail(7, 'interview', 'm5', reply));
  expect(time).toMatchObject({ kind: 'interview', applicationId: 'opening 1' });
});

test('an answer in a conversation about nothing known is about no application', () => {
  expect(read(mail(7, 'update', 'other', reply))[0]?.applicationId).toBeUndefined();
});

test('after a no, no time is agreed on', () => {
  expect(read(mail(5, 'rejected'), mail(7, 'interview', 'm5', reply))[1]?.kind).toBe('update');
});

test('a confirmation after a talk in the same conversation is other news', () => {
  expect(read(mail(5, 'interview'), mail(9, 'acknowledged', 'm5'))[1]?.kind).toBe('update');
});

test('a no after an offer in the same conversation is worth a look', () => {
  expect(read(mail(5, 'offer'), mail(9, 'rejected', 'm5'))[1]?.why).toBe('after-offer');
});

test('outside of a conversation nothing is taken for something else', () => {
  expect(read(mail(5, 'offer'), mail(9, 'rejected'))[1]).toMatchObject({ kind: 'rejected', why: undefined });
});
