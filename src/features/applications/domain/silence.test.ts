import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#lib/calendar-day.ts';
import {
  askToCloseOn,
  isWorthClosing,
  quietSinceBy,
  stillInPlay,
  waiting,
  waitingSituation,
} from './silence.ts';

describe('the curve of waiting', () => {
  test.each([
    [3, 'cold', 0.033],
    [14, 'cold', 0.012],
    [30, 'cold', 0.004],
    [7, 'referral', 0.26],
    [30, 'interviewed', 0.05],
  ] as const)('after %i days %s about %f is left', (days, situation, expected) => {
    expect(stillInPlay(days, situation)).toBeCloseTo(expected, 1.5);
  });

  test('never rises with time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('cold', 'referral', 'interviewed'),
        (day, situation) => {
          expect(stillInPlay(day + 1, situation)).toBeLessThanOrEqual(stillInPlay(day, situation));
        },
      ),
    );
  });

  test('asks about a cold application after some two to four weeks and later after an interview', () => {
    const cold = daysBetween('2026-01-01', askToCloseOn('2026-01-01', 'cold'));
    const interviewed = daysBetween('2026-01-01', askToCloseOn('2026-01-01', 'interviewed'));
    expect(cold).toBeGreaterThan(13);
    expect(cold).toBeLessThan(29);
    expect(interviewed).toBeGreaterThan(cold);
  });
});

const application = {
  id: '6f1c1e0a-4d0e-4a5b-9a63-2f3c1d6a7b11',
  company: 'Acme',
  role: 'Engineer',
  channel: 'board',
  stage: 'applied',
  appliedOn: '2026-01-01',
  lastEventOn: '2026-01-01',
} as const;

test('an ended application is never asked about', () => {
  expect(isWorthClosing(application, '2026-03-01')).toBe(true);
  expect(isWorthClosing({ ...application, ending: 'rejected' }, '2026-03-01')).toBe(false);
});

test('an offer is not silence: the next word is the person’s', () => {
  const offered = { ...application, stage: 'offer' } as const;
  expect(isWorthClosing(offered, '2026-12-01')).toBe(false);
  expect(waiting(offered, '2026-12-01')).toEqual({});
});

test('a fresh application is not asked about', () => {
  expect(isWorthClosing(application, '2026-01-05')).toBe(false);
});

test('a referral waits differently from a cold application', () => {
  expect(waitingSituation({ stage: 'applied', channel: 'referral' })).toBe('referral');
  expect(waitingSituation({ stage: 'screen', channel: 'board' })).toBe('interviewed');
});

test('looking up by day finds the same applications as asking for each', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom('cold', 'referral', 'interviewed'),
      (days, situation) => {
        const last = addDays('2026-04-15', -days);
        expect(last <= quietSinceBy('2026-04-15', situation)).toBe(
          '2026-04-15' >= askToCloseOn(last, situation),
        );
      },
    ),
  );
});
