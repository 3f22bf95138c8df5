import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByCause, type Cause, causes } from './cause.ts';
import { type EvidenceId, evidence, evidenceOf } from './evidence.ts';
import type { Figures } from './figures.ts';
import { tabled } from './parameters.ts';
import { posterior, unknownGiven } from './posterior.ts';
import { nothingKnown } from './situation.ts';

type TestedStage = 'applied' | 'screen' | 'interview' | 'final';
interface Known {
  readonly figures?: Figures;
  readonly answered?: boolean;
}

const shares = (stage: TestedStage, seen: readonly EvidenceId[], known: Known = {}): ByCause =>
  posterior({ ...nothingKnown(stage), seen, ...known }, tabled(stage)).causes;

test('the more must-haves are missing, the likelier a gap, without a step', () => {
  const gapAt = (mustsMet: number) => shares('applied', [], { figures: { mustsMet } }).gap;
  const gaps = Array.from({ length: 21 }, (_, at) => gapAt(1 - at / 20));
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(Math.max(...gaps.slice(1).map((gap, at) => gap - (gaps[at] ?? 0)))).toBeLessThan(0.05);
});

test('the later in a larger pile, the likelier unread', () => {
  const unreadAt = (applicants: number, daysInPile: number) =>
    shares('applied', [], { figures: { applicants, daysInPile } }).unread;
  expect(unreadAt(30, 1)).toBeLessThan(unreadAt(300, 1));
  expect(unreadAt(300, 1)).toBeLessThan(unreadAt(300, 20));
});

test('however large the pile, one in twenty is read', () => {
  const { unread } = shares('applied', [], { figures: { applicants: 100_000 } });
  expect(unread).toBeLessThan(0.95 * 0.85);
});

const evidenceIds = Object.keys(evidence) as EvidenceId[];
const anySeen = fc.uniqueArray(fc.constantFrom(...evidenceIds), { maxLength: 8 });
const anyFigures: fc.Arbitrary<Figures> = fc.record(
  {
    applicants: fc.nat(2000),
    daysInPile: fc.nat(90),
    postingAge: fc.nat(200),
    mustsMet: fc.double({ min: 0, max: 1, noNaN: true }),
    payAsked: fc.double({ min: 0.4, max: 2, noNaN: true }),
  },
  { requiredKeys: [] },
);

const anyStage = fc.constantFrom<TestedStage>('applied', 'screen', 'interview', 'final');

test('the causes and the unknown sum to one, whatever is known', () => {
  fc.assert(
    fc.property(anyStage, anySeen, anyFigures, (stage, seen, figures) => {
      const known = { ...nothingKnown(stage), seen, figures };
      const { causes: of, unknown } = posterior(known, tabled(stage));
      expect(causes.reduce((sum, cause) => sum + of[cause], unknown)).toBeCloseTo(1, 12);
    }),
  );
});

test('more missing must-haves never lower a gap, whatever else is known', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyStage, anySeen, anyFigures, part, part, (stage, seen, figures, one, other) => {
      const gapAt = (mustsMet: number) => shares(stage, seen, { figures: { ...figures, mustsMet } }).gap;
      const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
      expect(gapAt(fewer)).toBeGreaterThanOrEqual(gapAt(more) - 1e-12);
    }),
  );
});

test('a referral never raises unread, whatever else is known', () => {
  fc.assert(
    fc.property(anySeen, anyFigures, (seen, figures) => {
      const without = seen.filter((id) => id !== 'referral');
      const before = shares('applied', without, { figures }).unread;
      expect(shares('applied', [...without, 'referral'], { figures }).unread).toBeLessThanOrEqual(
        before + 1e-12,
      );
    }),
    { numRuns: 500 },
  );
});

/** Facts that speak for one cause and for nothing else. */
const single = evidenceIds.flatMap((id) => {
  const { ratios } = evidenceOf(id);
  const [cause, ...others] = causes.filter((each) => ratios[each] !== undefined && ratios[each] !== 1);
  return cause && others.length === 0 && (ratios[cause] ?? 1) > 1 ? [{ id, cause }] : [];
});

/** The share of a cause in what can be known: the unknown falls when an employer says why, which raises every cause. */
const knownShare = (stage: TestedStage, seen: readonly EvidenceId[], cause: Cause) =>
  shares(stage, seen)[cause] / (1 - unknownGiven({ seen }));

test('a fact that speaks for one cause alone never lowers that cause', () => {
  expect(single.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...single), anySeen, anyStage, ({ id, cause }, ids, stage) => {
      const others = ids.filter((other) => other !== id);
      const before = knownShare(stage, others, cause);
      expect(knownShare(stage, [...others, id], cause)).toBeGreaterThanOrEqual(before - 1e-12);
    }),
  );
});

test('what came after and speaks for another cause never raises the first', () => {
  const later = fc.constantFrom(...single.filter(({ id }) => evidenceOf(id).acts === 'after'));
  fc.assert(
    fc.property(fc.constantFrom(...single), later, anySeen, anyStage, (first, contrary, ids, stage) => {
      fc.pre(first.cause !== contrary.cause);
      const others = [...new Set([...ids.filter((id) => id !== contrary.id), first.id])];
      const before = knownShare(stage, others, first.cause);
      expect(knownShare(stage, [...others, contrary.id], first.cause)).toBeLessThanOrEqual(before + 1e-12);
    }),
  );
});

test('a fact that contradicts the others lowers the confidence in the leading cause', () => {
  const one = shares('applied', ['says-closed']);
  const both = shares('applied', ['says-closed', 'says-inside-hire']);
  expect(both.void).toBeLessThan(one.void);
  expect(shares('interview', ['low-ratings', 'keep-in-touch']).performance).toBeLessThan(
    shares('interview', ['low-ratings']).performance,
  );
});

test('the unknown keeps at least fifteen in a hundred unless the employer said why', () => {
  expect(unknownGiven({ seen: ['inside-hire'] })).toBe(0.15);
  expect(unknownGiven({ seen: ['says-inside-hire'] })).toBe(0.05);
});
