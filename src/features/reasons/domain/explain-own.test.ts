import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '#features/applications/domain/event.ts';
import { type RejectionCase, rejectionCaseSchema } from './case.ts';
import { causes } from './cause.ts';
import { explain } from './explain.ts';
import { knowable, waysToKnow } from './known-reason.ts';
import type { OwnReason } from './own-prior.ts';
import { seededRandom } from './seeded-random.ts';

const asked = (rejection: RejectionCase, own?: readonly OwnReason[]) =>
  explain(rejection, { random: seededRandom(rejection.id), ...(own && { own }) });

const anyCase: fc.Arbitrary<RejectionCase> = fc
  .record(
    {
      id: fc.constant('a'),
      stage: fc.constantFrom(...stages),
      ending: fc.constantFrom('rejected', 'silent'),
      channel: fc.constantFrom('board', 'referral', 'agency'),
      appliedAt: fc.constantFrom('2031-01-01', '2031-01-09'),
      endedAt: fc.constantFrom('2031-01-10', '2031-02-20', '2031-04-01'),
      posting: fc.record(
        { postedAt: fc.constant('2031-01-01'), applicants: fc.nat(900) },
        { requiredKeys: [] },
      ),
      interviews: fc.array(fc.record({ ratings: fc.record({ answered: fc.integer({ min: 1, max: 5 }) }) }), {
        maxLength: 1,
      }),
      facts: fc.array(
        fc.record({
          id: fc.constantFrom(
            'must-met',
            'referral',
            'inside-hire-known',
            'tailored',
            'reposted',
            'cut-short',
          ),
          value: fc.constantFrom(true, false, '2/5', '4/4'),
        }),
        { maxLength: 3 },
      ),
      mails: fc.array(
        fc.constantFrom({ text: 'Thank you for your time.' }, { text: 'It was a close call.' }),
        {
          maxLength: 1,
        },
      ),
    },
    { requiredKeys: ['id', 'stage'] },
  )
  .map((input) => rejectionCaseSchema.parse(input));

const anyReason: fc.Arbitrary<OwnReason> = fc.record({
  causes: fc.constantFrom(...knowable).map((cause) => [cause]),
  how: fc.constantFrom(...waysToKnow),
  stage: fc.constantFrom(...stages),
});
const anyReasons = fc.array(anyReason, { maxLength: 40 });

test('without known reasons an explanation stays what it was, to the last digit', () => {
  fc.assert(
    fc.property(anyCase, (rejection) => {
      expect(asked(rejection, [])).toEqual(asked(rejection));
      expect(asked(rejection, [{ causes: ['other'], how: 'feedback', stage: rejection.stage }])).toEqual(
        asked(rejection),
      );
    }),
  );
});

test('one more known reason moves no cause by more than about a tenth, whatever the facts', () => {
  fc.assert(
    fc.property(anyCase, fc.array(anyReason, { maxLength: 6 }), anyReason, (rejection, own, more) => {
      const [before, after] = [asked(rejection, own), asked(rejection, [...own, more])];
      for (const { id, probability } of before.causes) {
        const moved = after.causes.find((cause) => cause.id === id)?.probability ?? 0;
        expect(Math.abs(moved - probability)).toBeLessThanOrEqual(0.11);
      }
    }),
    { numRuns: 400 },
  );
});

test('however many reasons are known, the unknown keeps its share, and the whole sums to one', () => {
  fc.assert(
    fc.property(anyCase, anyReasons, (rejection, own) => {
      const { causes: shares, unknown } = asked(rejection, own);
      expect(unknown).toBeGreaterThanOrEqual(0.15);
      expect(unknown).toBeCloseTo(asked(rejection).unknown, 4);
      expect(shares.reduce((sum, { probability }) => sum + probability, unknown)).toBe(1);
      for (const { low, probability, high } of shares)
        expect(low <= probability && probability <= high).toBe(true);
    }),
  );
});

test('reasons of other applications alone never make it late enough to tell', () => {
  const bare: RejectionCase = { id: 'a', stage: 'applied' };
  for (const cause of causes) {
    const own = Array.from({ length: 60 }, (): OwnReason => {
      return { causes: [cause], how: 'inside', stage: 'applied' };
    });
    expect(asked(bare, own).tooEarly).toBe(true);
  }
});

test('a known reason raises its cause where the next application ended the same way, and says that it counted', () => {
  const own: OwnReason[] = [{ causes: ['terms'], how: 'recruiter', stage: 'screen' }];
  const shareOf = (rejection: RejectionCase, known?: OwnReason[]) =>
    asked(rejection, known).causes.find(({ id }) => id === 'terms')?.probability ?? 0;
  const rejection: RejectionCase = { id: 'a', stage: 'screen', ending: 'rejected' };
  expect(shareOf(rejection, own)).toBeGreaterThan(shareOf(rejection));
  expect(asked(rejection, own).ownReasons).toBe(1);
  expect(asked(rejection)).not.toHaveProperty('ownReasons');
});
