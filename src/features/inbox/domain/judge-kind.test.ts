import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutOwnApplication, mailKinds } from './job-mail.ts';
import { inMailbox, ownTogether, withFoundedNo } from './judge-kind.ts';
import { likelihoodsOf } from './weigh-evidence.ts';

const rejection = mailKinds.indexOf('rejection');
const unrelated = mailKinds.indexOf('unrelated');
const shares = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
    minLength: mailKinds.length,
    maxLength: mailKinds.length,
  })
  .map((numbers) => numbers.map((number) => number / numbers.reduce((sum, each) => sum + each, 0)));

test('a no that neither the rules nor all together see clearly is never the likeliest', () => {
  fc.assert(
    fc.property(shares, shares, (probabilities, byRules) => {
      const founded = withFoundedNo(probabilities, byRules);
      const likeliest = founded.indexOf(Math.max(...founded));
      if (likeliest !== rejection) return;
      expect((byRules[rejection] ?? 0) >= 0.3 || (probabilities[rejection] ?? 0) >= 0.55).toBe(true);
    }),
  );
});

test('only the no is ever taken back', () => {
  fc.assert(
    fc.property(shares, shares, (probabilities, byRules) => {
      const founded = withFoundedNo(probabilities, byRules);
      expect(founded.with(rejection, 0)).toEqual(probabilities.with(rejection, 0));
      expect(founded[rejection]).toBeLessThanOrEqual(probabilities[rejection] ?? 0);
    }),
  );
});

test('where nothing speaks of a job, ordinary mail is likelier', () => {
  const even = mailKinds.map(() => 0);
  expect(inMailbox(even, true)).toEqual(even);
  expect(inMailbox(even, false)[unrelated]).toBeGreaterThan(0);
});

test('the kinds of one’s own applications count together', () => {
  fc.assert(
    fc.property(shares, (probabilities) => {
      const [first, ...others] = ownTogether(likelihoodsOf(probabilities.map(Math.log), 1), true);
      const own = [first, ...others].filter(({ kind }) => aboutOwnApplication(kind));
      const together = own.reduce((sum, { probability }) => sum + probability, 0);
      if (Math.abs(together - 0.5) > 1e-6) expect(aboutOwnApplication(first.kind)).toBe(together > 0.5);
    }),
  );
});
