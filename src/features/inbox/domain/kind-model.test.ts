import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailKinds } from './job-mail.ts';
import { decodeWeights, encodeWeights, kindModel } from './kind-model.ts';

const weights = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
  minLength: mailKinds.length,
  maxLength: mailKinds.length,
});

test('weights come back from their letters, rounded to a step', () => {
  fc.assert(
    fc.property(weights, (each) => {
      const letters = encodeWeights(each);
      if (letters === undefined) return each.every((weight) => Math.abs(weight) < 0.3);
      return decodeWeights(letters).every((weight, at) => Math.abs(weight - (each[at] ?? 0)) <= 0.16);
    }),
  );
});

test('every term of the model has a weight for each kind', () => {
  const terms = Object.entries(kindModel.terms);
  expect(terms.length).toBeGreaterThan(1_000);
  for (const [name, letters] of terms) {
    expect(name).toMatch(/^(?:[sto]:\S+(?: \S+)?|[a-z ,]+)$/);
    expect(letters).toHaveLength(mailKinds.length);
  }
});
