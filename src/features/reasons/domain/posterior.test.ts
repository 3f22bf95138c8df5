import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causes } from './cause.ts';
import { weightOf } from './combined-ratio.ts';
import { type EvidenceId, evidence, evidenceOf } from './evidence.ts';
import { posterior, unknownGiven } from './posterior.ts';
import { priorOf } from './priors.ts';

function shares(stage: 'applied' | 'interview', ids: readonly EvidenceId[], coverage?: number) {
  const weights = ids.map((evidenceId) => weightOf({ evidenceId }));
  return posterior(priorOf(stage, coverage), weights, unknownGiven(weights)).causes;
}

// The worked examples that the tables were made with. They multiply without the discount for facts that
// belong together, hence the wider tolerance where two of one group meet.
test.each([
  {
    says: 'a no on the form and an answer at once',
    ids: ['answer-within-a-day', 'form-answer-no'],
    gate: 0.58,
  },
  { says: 'many applicants and a late mail', ids: ['many-applicants', 'answer-after-weeks'], unread: 0.37 },
  { says: 'only boilerplate', ids: ['boilerplate'], unread: 0.23, void: 0.14 },
] as { says: string; ids: EvidenceId[]; gate?: number; unread?: number; void?: number }[])(
  'worked example, first application: $says',
  ({ ids, says: _, ...expected }) => {
    for (const [cause, share] of Object.entries(expected)) {
      expect(shares('applied', ids)[cause as 'gate']).toBeCloseTo(share, 2);
    }
  },
);

test('worked example: requirements met, but an untailored résumé, early and answered in a week', () => {
  const ids = ['all-musts-met', 'untailored', 'early-application', 'answer-within-a-week'] as const;
  expect(shares('applied', ids, 1).shown).toBeCloseTo(0.37, 2);
});

test('worked example: under half of the requirements, a must missing, answered in a week', () => {
  expect(shares('applied', ['missing-must', 'answer-within-a-week'], 0.4).gap).toBeCloseTo(0.63, 2);
});

test('worked example: good ratings and a personal word', () => {
  expect(shares('interview', ['good-ratings', 'keep-in-touch']).outcompeted).toBeCloseTo(0.41, 2);
});

test('worked example: low ratings and a short conversation', () => {
  expect(shares('interview', ['low-ratings', 'cut-short']).performance).toBeCloseTo(0.56, 2);
});

test('worked example: silence on an old, reposted opening, where the discount takes 8 points off', () => {
  const { void: notOpen, unread } = shares('applied', ['no-answer', 'old-posting', 'reposted']);
  expect(Math.abs(notOpen - 0.49)).toBeLessThan(0.08);
  expect(Math.abs(unread - 0.23)).toBeLessThan(0.06);
  expect(notOpen).toBeGreaterThan(unread);
});

const evidenceIds = Object.keys(evidence) as EvidenceId[];

test('a fact that speaks for one cause alone never lowers that cause', () => {
  const single = evidenceIds.flatMap((id) => {
    const raised = causes.filter((cause) => (evidenceOf(id).ratios[cause] ?? 1) > 1);
    return raised.length === 1 && raised[0] ? [{ id, cause: raised[0] }] : [];
  });
  expect(single.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(
      fc.constantFrom(...single),
      fc.uniqueArray(fc.constantFrom(...evidenceIds), { maxLength: 8 }),
      fc.constantFrom('applied' as const, 'interview' as const),
      ({ id, cause }, ids, stage) => {
        const others = ids.filter((other) => other !== id);
        const before = shares(stage, others)[cause];
        expect(shares(stage, [...others, id])[cause]).toBeGreaterThanOrEqual(before - 1e-12);
      },
    ),
  );
});

test('the unknown keeps at least fifteen in a hundred unless the employer said why', () => {
  expect(unknownGiven([weightOf({ evidenceId: 'inside-hire' })])).toBe(0.15);
  expect(unknownGiven([weightOf({ evidenceId: 'says-inside-hire' })])).toBe(0.05);
});
