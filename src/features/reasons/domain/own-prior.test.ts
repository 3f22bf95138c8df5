import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '#features/applications/domain/event.ts';
import { type Cause, causes } from './cause.ts';
import { knowable, waysToKnow } from './known-reason.ts';
import { countingAt, type OwnReason, ownPrior } from './own-prior.ts';
import { priorOf } from './priors.ts';

const anyStage = fc.constantFrom(...stages);
const anyReason: fc.Arbitrary<OwnReason> = fc.record({
  causes: fc.oneof(
    fc.constantFrom(...knowable).map((cause) => [cause]),
    fc.uniqueArray(fc.constantFrom(...causes), { minLength: 2, maxLength: 2 }),
  ),
  how: fc.constantFrom(...waysToKnow),
  stage: anyStage,
});
const told = (cause: OwnReason['causes'][number], stage: OwnReason['stage'] = 'applied'): OwnReason => ({
  causes: [cause],
  how: 'feedback',
  stage,
});
const times = (count: number, reason: OwnReason) => Array.from({ length: count }, () => reason);

test.each(stages)('without a known reason the table of "%s" stays as it is', (stage) => {
  expect(ownPrior(stage, [])).toEqual(priorOf(stage));
});

test('the shares stay shares and sum to one, and what cannot be at a stage stays out', () => {
  fc.assert(
    fc.property(anyStage, fc.array(anyReason, { maxLength: 60 }), (stage, own) => {
      const shares = ownPrior(stage, own);
      expect(causes.reduce((sum, cause) => sum + shares[cause], 0)).toBeCloseTo(1, 9);
      for (const cause of causes) {
        expect(shares[cause]).toBeGreaterThanOrEqual(0);
        expect(shares[cause] === 0).toBe(priorOf(stage)[cause] === 0);
      }
    }),
  );
});

test('one more known reason moves no share by more than 1 in 21, and no odds by more than half', () => {
  const odds = (share: number) => share / (1 - share);
  fc.assert(
    fc.property(anyStage, fc.array(anyReason, { maxLength: 12 }), anyReason, (stage, own, more) => {
      const [before, after] = [ownPrior(stage, own), ownPrior(stage, [...own, more])];
      for (const cause of causes.filter((each) => before[each] > 0)) {
        expect(Math.abs(after[cause] - before[cause])).toBeLessThanOrEqual(1 / 21 + 1e-9);
        expect(odds(after[cause]) / odds(before[cause])).toBeLessThanOrEqual(1.5 + 1e-9);
        expect(odds(before[cause]) / odds(after[cause])).toBeLessThanOrEqual(1.5 + 1e-9);
      }
    }),
  );
});

test('the order in which reasons became known does not matter', () => {
  fc.assert(
    fc.property(anyStage, fc.array(anyReason, { maxLength: 30 }), (stage, own) => {
      const [one, other] = [ownPrior(stage, own), ownPrior(stage, own.toReversed())];
      for (const cause of causes) expect(other[cause]).toBeCloseTo(one[cause], 12);
    }),
  );
});

const possible = stages.flatMap((stage) =>
  causes.filter((cause) => priorOf(stage)[cause] > 0).map((cause) => [cause, stage] as const),
);

test.each(possible)(
  'the same reason again and again raises "%s" at "%s" to a limit short of one',
  (cause, stage) => {
    const after = (count: number) => ownPrior(stage, times(count, told(cause, stage)))[cause];
    const shares = Array.from({ length: 21 }, (_, count) => after(count));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(shares).size).toBe(21);
    expect(after(500)).toBeCloseTo(shares[20] ?? 0, 12);
    expect(after(500)).toBeLessThanOrEqual((1 + priorOf(stage)[cause]) / 2 + 1e-9);
  },
);

test('the reason of a usual cause counts as one case more beside twenty', () => {
  const { gap, unread } = ownPrior('applied', [told('unread')]);
  const usual = priorOf('applied');
  expect(unread).toBeCloseTo((20 * usual.unread + 1) / 21, 9);
  expect(gap).toBeCloseTo((20 * usual.gap) / 21, 9);
});

test('a reason moves its own stage most, others less, and none where it cannot be', () => {
  const raised = (stage: OwnReason['stage'], cause: Cause) =>
    ownPrior(stage, [told(cause, 'screen')])[cause] - priorOf(stage)[cause];
  expect(raised('screen', 'terms')).toBeGreaterThan(2 * raised('applied', 'terms'));
  expect(raised('applied', 'terms')).toBeGreaterThan(0);
  expect(ownPrior('applied', [told('performance', 'screen')])).toEqual(priorOf('applied'));
});

test('a conviction counts less than a third of what somebody told, and something else counts for nothing', () => {
  const usual = priorOf('screen').terms;
  const convinced = ownPrior('screen', [{ ...told('terms', 'screen'), how: 'conviction' }]).terms;
  expect(convinced).toBeGreaterThan(usual);
  expect((convinced - usual) / (ownPrior('screen', [told('terms', 'screen')]).terms - usual)).toBeLessThan(
    1 / 3,
  );
  expect(ownPrior('screen', [told('other', 'screen')])).toEqual(priorOf('screen'));
});

test('two reasons of one application count half each', () => {
  const both = ownPrior('screen', [{ ...told('terms', 'screen'), causes: ['terms', 'performance'] }]);
  const usual = priorOf('screen');
  expect(both.terms).toBeCloseTo((20 * usual.terms + 0.5) / 21, 9);
  expect(both.performance).toBeCloseTo((20 * usual.performance + 0.5) / 21, 9);
});

test('it is told how many count at a stage', () => {
  const own = [told('terms', 'screen'), told('performance', 'screen'), told('other'), told('unread')];
  expect(stages.map((stage) => countingAt(stage, own))).toEqual([2, 3, 2, 2, 1]);
});
