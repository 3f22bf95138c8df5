import { expect, test } from 'vitest';
import type { RejectionCase } from './case.ts';
import { isStatement } from './employer-statement.ts';
import { estimateBefore } from './estimate-before.ts';
import { type EvidenceId, evidence, evidenceOf } from './evidence.ts';

const saying = (text: string): RejectionCase => ({
  id: 'a',
  stage: 'applied',
  ending: 'rejected',
  mails: [{ text }],
});

test('every word that names a reason outright counts as what they said', () => {
  const explicit = (Object.keys(evidence) as EvidenceId[]).filter((id) => evidenceOf(id).explicit);
  expect(explicit.length).toBeGreaterThan(5);
  expect(explicit.filter((id) => !isStatement(id))).toEqual([]);
});

test('a test that they name shows how far it came, and its result is left out', () => {
  const { stage, causes } = estimateBefore(
    saying('Your result in the online test was below the threshold.'),
    [],
  );
  expect(stage).toBe('screen');
  expect(causes.performance).toBeGreaterThan(0.05);
  expect(causes.performance).toBeLessThan(0.3);
});

test('what was estimated before leaves out what they said, and nothing else', () => {
  const silent = estimateBefore(saying('Thank you for your time.'), []);
  expect(estimateBefore(saying('In the end the role was put on hold.'), [])).toEqual(silent);
  expect(silent.unknown).toBeGreaterThanOrEqual(0.15);
  const facts = [{ id: 'inside-hire-known', value: true }];
  const knowing = estimateBefore({ ...saying(''), facts }, []);
  expect(knowing.causes.taken).toBeGreaterThan(silent.causes.taken);
});

test('what was estimated before rests on the reasons known until then', () => {
  const own = [{ causes: ['taken' as const], how: 'inside' as const, stage: 'applied' as const }];
  expect(estimateBefore(saying(''), own).causes.taken).toBeGreaterThan(
    estimateBefore(saying(''), []).causes.taken,
  );
});
