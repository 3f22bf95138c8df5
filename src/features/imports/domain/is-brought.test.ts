import { expect, test } from 'vitest';
import type { Finding } from '#features/applications/domain/finding.ts';
import { isBrought } from './is-brought.ts';

const finding = (kind: 'mail' | 'row', ...happenings: Finding['happenings']): Finding => ({
  source: { kind, key: 'same' },
  opening: {},
  thread: [],
  happenings,
  confidence: 1,
});
const applied = { kind: 'applied', on: '2026-01-01' } as const;
const rejected = { kind: 'rejected', on: '2026-01-09' } as const;

test('a mail that came once does not come again, however it is read now', () => {
  expect(isBrought(finding('mail', rejected), [finding('mail', applied)])).toBe(true);
});

test('a row comes again only when it has gone on', () => {
  expect(isBrought(finding('row', applied), [finding('row', applied)])).toBe(true);
  expect(isBrought(finding('row', applied, rejected), [finding('row', applied)])).toBe(false);
});

test('what no import has brought is new', () => {
  expect(isBrought(finding('mail', applied), [])).toBe(false);
  expect(isBrought(finding('row', applied), [])).toBe(false);
});
