import { expect, test } from 'vitest';
import type { Finding } from '#features/applications/domain/finding.ts';
import { settled } from './settled.ts';

const finding: Finding = {
  source: { kind: 'mail', key: 'a' },
  opening: { company: 'Acme' },
  thread: ['<a@acme>'],
  happenings: [{ kind: 'rejected', on: '2026-01-20' }],
  confidence: 0.4,
  doubt: { why: 'wording' },
};

test("the person's word is sure and keeps the conversation", () => {
  const said = {
    opening: { company: 'Acme', role: 'Clerk' },
    happenings: [{ kind: 'update' as const, on: '2026-01-20' }],
  };
  const { state, finding: kept } = settled(finding, { kind: 'keep', finding: said });
  expect(state).toBe('sure');
  expect(kept).toEqual({
    ...said,
    source: finding.source,
    thread: finding.thread,
    confidence: 1,
    byHand: true,
  });
});

test('what is left out can be looked at again', () => {
  const left = settled(finding, { kind: 'leave-out' });
  expect(left.state).toBe('left-out');
  expect(settled(left.finding, { kind: 'look-again' })).toMatchObject({ state: 'unsure' });
});
