import { expect, test } from 'vitest';
import type { Finding } from '#features/applications/domain/finding.ts';
import { applicationLabels } from './application-labels.ts';

const finding = (company: string, role: string, on = '2026-02-03'): Finding => ({
  source: { kind: 'mail', key: `${company} ${on}` },
  opening: { company, role },
  thread: [],
  happenings: [{ kind: 'acknowledged', on }],
  confidence: 0.9,
});

test('mails of one application share a label and other mails have none', () => {
  const [first, second, third, other] = applicationLabels([
    { person: 'ada', finding: finding('Elm Press', 'Editor') },
    { person: 'ada', finding: finding('Oak Bank', 'Clerk') },
    { person: 'ada', finding: finding('Elm Press', 'Editor', '2026-02-20') },
    { person: 'ada', finding: undefined },
  ]);
  expect(third?.label).toBe(first?.label);
  expect(second?.label).not.toBe(first?.label);
  expect(other).toBeUndefined();
});

test('two people who apply for the same opening have two applications', () => {
  const [first, second] = applicationLabels([
    { person: 'ada', finding: finding('Elm Press', 'Editor') },
    { person: 'ben', finding: finding('Elm Press', 'Editor') },
  ]);
  expect(first?.label).not.toBe(second?.label);
});
