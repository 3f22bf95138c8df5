import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, waitingInterval } from './kaplan-meier.ts';

const wait = fc.record({ days: fc.nat(90), ended: fc.boolean() });
const waits = fc.array(wait, { minLength: 1, maxLength: 80 });

test('agrees with a textbook example: 6-MP against leukaemia (Freireich 1963)', () => {
  const remissions = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((days) => ({ days, ended: true }));
  const stillWell = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((days) => ({ days, ended: false }));
  const steps = kaplanMeier([...remissions, ...stillWell]);
  expect(steps.map(({ waiting }) => Number(waiting.toFixed(3)))).toEqual([
    0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448,
  ]);
  const last = steps.at(-1);
  expect((last?.waiting ?? 0) * Math.sqrt(last?.greenwood ?? 0)).toBeCloseTo(0.135, 3);
});

test('the share still waiting never rises and stays between 0 and 1', () => {
  fc.assert(
    fc.property(waits, (each) => {
      let before = 1;
      for (const { waiting } of kaplanMeier(each)) {
        expect(waiting).toBeLessThanOrEqual(before);
        expect(waiting).toBeGreaterThanOrEqual(0);
        before = waiting;
      }
    }),
  );
});

test('when every wait has ended it is the plain share of those that waited longer', () => {
  fc.assert(
    fc.property(waits, (each) => {
      for (const { days, waiting } of kaplanMeier(each.map((one) => ({ ...one, ended: true })))) {
        expect(waiting).toBeCloseTo(each.filter((one) => one.days > days).length / each.length, 9);
      }
    }),
  );
});

test('the order of the waits does not matter, and one that goes on is never an end', () => {
  fc.assert(
    fc.property(waits, fc.nat(90), (each, days) => {
      expect(kaplanMeier([...each].reverse())).toEqual(kaplanMeier(each));
      const ends = (some: typeof each) => kaplanMeier(some).map(({ ended }) => ended);
      expect(ends([...each, { days, ended: false }])).toEqual(ends(each));
    }),
  );
});

test('the interval holds the share', () => {
  fc.assert(
    fc.property(waits, (each) => {
      for (const { waiting, greenwood } of kaplanMeier(each)) {
        const { low, high } = waitingInterval(waiting, greenwood, 1.2816);
        expect(low).toBeLessThanOrEqual(waiting + 1e-12);
        expect(high).toBeGreaterThanOrEqual(waiting - 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }
    }),
  );
});
