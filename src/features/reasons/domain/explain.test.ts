import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RejectionCase, rejectionCaseSchema } from './case.ts';
import { explain } from './explain.ts';
import { explanationSchema } from './explanation.ts';
import { seededRandom } from './seeded-random.ts';

const asked = (rejection: RejectionCase) => explain(rejection, { random: seededRandom(rejection.id) });
const sharesOf = (rejection: RejectionCase) =>
  Object.fromEntries(asked(rejection).causes.map(({ id, probability }) => [id, probability]));

const boilerplate = 'We have decided to proceed with candidates who more closely match our needs.';
const plainSentences = [
  boilerplate,
  'Thank you for your time.',
  'It was a close call.',
  'We would love to stay in touch.',
];
const sayingWhy = [
  'The role has been cancelled.',
  'An internal candidate was chosen.',
  'We cannot sponsor visas.',
];

const day = fc
  .integer({ min: 0, max: 200 })
  .map((days) => new Date(Date.UTC(2031, 0, 1 + days)).toISOString().slice(0, 10));
const fact = fc.record({
  id: fc.constantFrom(
    'must-met',
    'referral',
    'inside-hire-known',
    'tailored',
    'reposted',
    'cut-short',
    'finalists',
    'shoe',
  ),
  value: fc.constantFrom(true, false, '3/4', '4/4', 2, 'no'),
});

/** A case of any shape, whose mails hold the given sentences only. */
const caseWith = (sentences: readonly string[]): fc.Arbitrary<RejectionCase> =>
  fc
    .record(
      {
        id: fc.string(),
        stage: fc.constantFrom('applied', 'screen', 'interview', 'final', 'offer'),
        ending: fc.constantFrom('rejected', 'silent'),
        channel: fc.constantFrom('board', 'referral', 'agency'),
        appliedAt: day,
        endedAt: day,
        posting: fc.record({ postedAt: day, repostedAt: day, applicants: fc.nat(600) }, { requiredKeys: [] }),
        mails: fc.array(fc.record({ text: fc.constantFrom(...sentences) }), { maxLength: 3 }),
        knockouts: fc.array(
          fc.record({ question: fc.constant('A van licence?'), answer: fc.constantFrom('yes', 'no') }),
          { maxLength: 2 },
        ),
        salaryAsked: fc.integer({ min: 20_000, max: 60_000 }),
        interviews: fc.array(
          fc.record({ ratings: fc.record({ answered: fc.integer({ min: 1, max: 5 }) }) }),
          { maxLength: 2 },
        ),
        facts: fc.array(fact, { maxLength: 4 }),
      },
      { requiredKeys: ['id', 'stage'] },
    )
    .map((input) => rejectionCaseSchema.parse(input));

const anyCase = caseWith([...plainSentences, ...sayingWhy]);

test('the answer has the promised shape, and causes and unknown sum to exactly one', () => {
  fc.assert(
    fc.property(anyCase, (rejection) => {
      const { causes, unknown } = explanationSchema.parse(asked(rejection));
      expect(causes.reduce((sum, { probability }) => sum + probability, unknown)).toBe(1);
    }),
  );
});

test('the parts of the picture and the unknown sum to exactly one', () => {
  fc.assert(
    fc.property(anyCase, (rejection) => {
      const { notAboutYou, partly, yours, unknown } = asked(rejection);
      expect(notAboutYou + partly + yours + unknown).toBe(1);
    }),
  );
});

test('every probability lies within its interval, most likely first', () => {
  fc.assert(
    fc.property(anyCase, (rejection) => {
      const { causes } = asked(rejection);
      for (const { low, probability, high } of causes) {
        expect(low).toBeLessThanOrEqual(probability);
        expect(probability).toBeLessThanOrEqual(high);
      }
      const order = causes.map(({ probability }) => probability);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    }),
  );
});

test('the unknown keeps fifteen in a hundred when the employer did not say why', () => {
  fc.assert(
    fc.property(caseWith(plainSentences), (rejection) => {
      expect(asked(rejection).unknown).toBeGreaterThanOrEqual(0.15);
    }),
  );
});

test('boilerplate moves nothing, and is named as what it is', () => {
  fc.assert(
    fc.property(caseWith(['Thank you for your time.']), (rejection) => {
      const mails = [...(rejection.mails ?? []), { text: boilerplate }];
      const { saysNothing, ...withIt } = asked({ ...rejection, mails });
      const { saysNothing: _, ...withoutIt } = asked(rejection);
      expect(withIt).toEqual(withoutIt);
      expect(saysNothing.map(({ quote }) => quote)).toEqual([boilerplate]);
    }),
  );
});

test('the order in which facts and mails come does not matter', () => {
  fc.assert(
    fc.property(anyCase, (rejection) => {
      const { facts, mails } = rejection;
      const distinct = new Map((facts ?? []).map((one) => [one.id, one]));
      const one = { ...rejection, facts: [...distinct.values()] };
      const other = { ...one, facts: one.facts.toReversed(), ...(mails && { mails: mails.toReversed() }) };
      expect(sharesOf(other)).toEqual(sharesOf(one));
    }),
  );
});

test('the same case gives the same answer', () => {
  fc.assert(
    fc.property(anyCase, (rejection) => {
      expect(asked(rejection)).toEqual(asked(rejection));
    }),
  );
});

test('the intervals depend on the random numbers, the probabilities do not', () => {
  const rejection: RejectionCase = { id: 'a', stage: 'screen' };
  const other = explain(rejection, { random: seededRandom('another') });
  expect(other.causes.map(({ probability }) => probability)).toEqual(
    asked(rejection).causes.map(({ probability }) => probability),
  );
  expect(other.causes.map(({ low }) => low)).not.toEqual(asked(rejection).causes.map(({ low }) => low));
});

test('when next to nothing is known, no cause is called likely', () => {
  const { causes, tooEarly, tellsMore } = asked({ id: 'a', stage: 'applied', ending: 'rejected' });
  expect(tooEarly).toBe(true);
  expect(causes[0]?.probability).toBeLessThan(0.4);
  expect(tellsMore.length).toBeGreaterThan(0);
});

test('silence alone is too little to tell', () => {
  expect(asked({ id: 'a', stage: 'applied', ending: 'silent' }).tooEarly).toBe(true);
});

test('when the employer says why, that cause leads with the quoted words, and less is unknown', () => {
  const mails = [{ text: `${boilerplate} In the end the role was put on hold.` }];
  const { causes, unknown, tooEarly } = asked({ id: 'a', stage: 'applied', mails });
  expect(causes[0]?.id).toBe('void');
  expect(causes[0]?.for[0]?.quote).toBe('In the end the role was put on hold.');
  expect(unknown).toBeLessThan(0.06);
  expect(tooEarly).toBe(false);
});

test('the strength of a fact is the change that taking it away makes', () => {
  const bare: RejectionCase = { id: 'a', stage: 'applied' };
  const { causes } = asked({ ...bare, channel: 'referral' });
  const unread = causes.find(({ id }) => id === 'unread');
  const before = sharesOf(bare).unread ?? 0;
  expect(unread?.against[0]?.strength).toBeCloseTo(before - (unread?.probability ?? 0), 5);
});

test('a failed test is explained as such even where the stage was noted too low', () => {
  const mails = [{ text: 'Your result in the online test was below the threshold.' }];
  expect(asked({ id: 'a', stage: 'applied', mails }).causes[0]?.id).toBe('performance');
});

test('an answer to a question counts as a fact and is not asked again', () => {
  const answers = { reposted: 'reposted', tailored: null } as const;
  const { causes, tellsMore } = asked({ id: 'a', stage: 'applied', answers });
  expect(causes.find(({ id }) => id === 'void')?.for.map(({ evidenceId }) => evidenceId)).toEqual([
    'reposted',
  ]);
  const open = tellsMore.map(({ id }) => id);
  expect(open).not.toContain('reposted');
  expect(open).not.toContain('tailored');
});

test('an answer that its question does not offer counts for nothing', () => {
  const bare = { id: 'a', stage: 'applied' } as const;
  expect(sharesOf({ ...bare, answers: { reposted: 'says-closed' } })).toEqual(sharesOf(bare));
});
