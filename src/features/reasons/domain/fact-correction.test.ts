import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RejectionCase } from './case.ts';
import { explain } from './explain.ts';
import { type Corrections, isCorrectable, withCorrections } from './fact-correction.ts';
import { observe } from './observe.ts';
import { seededRandom } from './seeded-random.ts';
import { valueFactIds, valueFacts } from './value-fact.ts';

const read: RejectionCase = {
  id: 'a',
  stage: 'applied',
  ending: 'rejected',
  channel: 'board',
  appliedAt: '2026-03-01T08:00:00.000Z',
  endedAt: '2026-03-20',
  posting: { text: 'Clerk. 30,000 to 38,000 a year.', postedAt: '2026-01-01', applicants: 300 },
  salaryAsked: 48_000,
  musts: { shown: 2, partly: 0, unshown: 1, lacking: 1, missing: 1, unclear: 0 },
  interviews: [{ date: '2026-03-10', ratings: { calm: 2 } }],
  facts: [{ id: 'months-out', value: 12 }],
};
const values = {
  applied: '2026-02-02',
  answered: '2026-04-04',
  stage: 'interview',
  talked: '2026-03-03',
  rating: 4,
  musts: '4/5',
  posted: '2026-02-01',
  reposted: '2026-03-02',
  applicants: 12,
  'pay-asked': 36_000,
  'pay-offered': 60_000,
  'months-out': 2,
} as const;
const seen = (rejection: RejectionCase) => observe(rejection).map(({ evidenceId }) => evidenceId);

test.each(valueFactIds)('the right value of %s takes the place of what was read', (id) => {
  expect(valueFacts[id].of(read)).not.toBe(values[id]);
  expect(isCorrectable(id, values[id])).toBe(true);
  expect(valueFacts[id].of(withCorrections(read, { [id]: values[id] }))).toBe(values[id]);
});

test.each(valueFactIds.filter((id) => id !== 'stage'))('what is not known of %s is no value', (id) => {
  expect(valueFacts[id].of(withCorrections(read, { [id]: null }))).toBeUndefined();
});

test('a value that was not known can be said', () => {
  const bare: RejectionCase = { id: 'a', stage: 'applied' };
  for (const id of valueFactIds) {
    expect(valueFacts[id].of(withCorrections(bare, { [id]: values[id] })), id).toBe(values[id]);
  }
});

test('what was seen and is not so is left out', () => {
  expect(seen({ ...read, channel: 'referral' })).toContain('referral');
  expect(seen(withCorrections({ ...read, channel: 'referral' }, { referral: null }))).not.toContain(
    'referral',
  );
  expect(seen(withCorrections(read, { referral: true }))).toContain('referral');
});

test('a value of another form, or a stage that is not known, cannot be said', () => {
  expect(isCorrectable('applied', 'yesterday')).toBe(false);
  expect(isCorrectable('musts', '6/5')).toBe(false);
  expect(isCorrectable('rating', 9)).toBe(false);
  expect(isCorrectable('stage', null)).toBe(false);
  expect(isCorrectable('says-terms', true)).toBe(false);
  expect(isCorrectable('says-terms', null)).toBe(true);
});

test('whatever is corrected, in whatever order, the shares make one whole', () => {
  const correction = fc
    .record(Object.fromEntries(valueFactIds.map((id) => [id, fc.constantFrom(values[id], null)])), {
      requiredKeys: [],
    })
    .map((said) => said as Corrections);
  fc.assert(
    fc.property(correction, (corrections) => {
      const { stage, ...others } = corrections;
      const said = stage === null ? others : corrections;
      const backwards = Object.fromEntries(Object.entries(said).reverse()) as Corrections;
      const of = (known: Corrections) => explain(withCorrections(read, known), { random: seededRandom('a') });
      const { causes, unknown } = of(said);
      expect(causes.reduce((sum, { probability }) => sum + probability, unknown)).toBeCloseTo(1, 9);
      expect(of(backwards).causes).toEqual(of(said).causes);
    }),
    { numRuns: 60 },
  );
});
