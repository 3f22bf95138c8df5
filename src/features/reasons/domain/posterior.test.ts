import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByCause, causes } from './cause.ts';
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

const leading = (of: ByCause) => causes.toSorted((a, b) => of[b] - of[a])[0];

// The worked examples of evidence.md §7.4: the cause that leads there leads here, by a similar share.
test('worked example: a no on the form and an answer at once', () => {
  const of = shares('applied', ['form-answer-no', 'answer-within-a-day'], {
    figures: { waited: 0.1 },
    answered: true,
  });
  expect(leading(of)).toBe('gate');
  expect(of.gate).toBeGreaterThan(0.5);
});

test('worked example: many applicants and a late mail', () => {
  const of = shares('applied', ['many-applicants'], {
    figures: { waited: 60, applicants: 300 },
    answered: true,
  });
  expect(leading(of)).toBe('unread');
});

test('worked example: only boilerplate leaves what is usual', () => {
  expect(shares('applied', ['boilerplate'])).toEqual(shares('applied', []));
  expect(shares('applied', []).unread).toBeCloseTo(0.23, 2);
});

test('worked example: under half of the requirements, and answered in a week', () => {
  const of = shares('applied', ['missing-must'], { figures: { mustsMet: 0.4, waited: 5 }, answered: true });
  expect(leading(of)).toBe('gap');
  expect(of.gap).toBeGreaterThan(0.35);
});

test('worked example: good ratings and a personal word', () => {
  const of = shares('interview', ['good-ratings', 'keep-in-touch'], { figures: { rating: 4.5 } });
  expect(leading(of)).toBe('outcompeted');
  expect(of.outcompeted).toBeGreaterThan(0.35);
});

test('worked example: low ratings and a short conversation', () => {
  const of = shares('interview', ['low-ratings', 'cut-short'], { figures: { rating: 1.7 } });
  expect(leading(of)).toBe('performance');
  expect(of.performance).toBeGreaterThan(0.45);
});

test('worked example: silence on an old, reposted opening', () => {
  const of = shares('applied', ['no-answer', 'old-posting', 'reposted'], { figures: { postingAge: 70 } });
  expect(leading(of)).toBe('void');
  expect(of.void).toBeGreaterThan(0.4);
});

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

test('however large the pile, one in five is read', () => {
  const { unread } = shares('applied', [], { figures: { applicants: 100_000 } });
  expect(unread).toBeLessThan(0.8 * 0.85);
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

test('more missing must-haves never lower a gap, whatever else is known', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anySeen, anyFigures, part, part, (seen, figures, one, other) => {
      const gapAt = (mustsMet: number) => shares('applied', seen, { figures: { ...figures, mustsMet } }).gap;
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

test('a fact that speaks for one cause alone never lowers that cause', () => {
  const single = evidenceIds.flatMap((id) => {
    const { ratios } = evidenceOf(id);
    const [cause, ...others] = causes.filter((each) => ratios[each] !== undefined && ratios[each] !== 1);
    return cause && others.length === 0 && (ratios[cause] ?? 1) > 1 ? [{ id, cause }] : [];
  });
  expect(single.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(
      fc.constantFrom(...single),
      anySeen,
      fc.constantFrom('applied' as const, 'interview' as const),
      ({ id, cause }, ids, stage) => {
        const others = ids.filter((other) => other !== id);
        // The unknown share falls when an employer says why, which raises every cause; so it is left out.
        const known = (seen: readonly EvidenceId[]) =>
          shares(stage, seen)[cause] / (1 - unknownGiven({ seen }));
        expect(known([...others, id])).toBeGreaterThanOrEqual(known(others) - 1e-12);
      },
    ),
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
