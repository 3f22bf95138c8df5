import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record } from '#features/patterns/domain/made-records.testing.ts';
import { addDays } from '#lib/calendar-day.ts';
import { forecastOf } from './forecast.ts';
import { madeSearch, today } from './made-search.testing.ts';
import type { Outlook } from './outlook.ts';

const search = fc.record({
  seed: fc.string({ maxLength: 6 }),
  count: fc.integer({ min: 1, max: 60 }),
  weeks: fc.integer({ min: 2, max: 20 }),
  talks: fc.constantFrom(0, 0.1, 0.5),
});
const few = { numRuns: 25 };
const last = 1e-9;
const nowOf = (made: Parameters<typeof madeSearch>[0], query = {}) =>
  forecastOf(madeSearch(made), today, { weeks: 8, ...query });
const at = (weeks: number, outlooks: readonly Outlook[] | undefined): Outlook => {
  const found = outlooks?.find((each) => each.weeks === weeks);
  if (!found) throw new Error(`nothing is told about ${weeks} weeks`);
  return found;
};

/** Every figure of an outlook, from the nearest week to the farthest. */
const figuresOf = (told: readonly Outlook[]): Record<string, readonly number[]> => ({
  weeks: told.map(({ weeks }) => weeks),
  interview: told.map(({ interview }) => interview.share),
  interviewLow: told.map(({ interview }) => interview.low),
  interviewHigh: told.map(({ interview }) => interview.high),
  offer: told.map(({ offer }) => offer.share),
  offerLow: told.map(({ offer }) => offer.low),
  offerHigh: told.map(({ offer }) => offer.high),
  expected: told.map(({ interviews }) => interviews.expected),
});

describe('laws', () => {
  test('chances lie between 0 and 1, each within its range, and an offer is never likelier than an interview', () => {
    fc.assert(
      fc.property(search, (made) => {
        for (const { interview, offer, interviews, openOnly } of nowOf(made, { perWeek: 5 }).changed ?? []) {
          for (const { share, low, high } of [interview, offer]) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(low).toBeLessThanOrEqual(share);
            expect(share).toBeLessThanOrEqual(high);
            expect(high).toBeLessThanOrEqual(1);
          }
          expect(offer.share).toBeLessThanOrEqual(interview.share + last);
          expect(offer.low).toBeLessThanOrEqual(interview.low + last);
          expect(offer.high).toBeLessThanOrEqual(interview.high + last);
          expect(openOnly.interview).toBeLessThanOrEqual(interview.share + last);
          expect(interviews.low).toBeLessThanOrEqual(interviews.high);
        }
      }),
      few,
    );
  });

  test('a longer time never lowers a chance or a number', () => {
    fc.assert(
      fc.property(search, (made) => {
        const told = nowOf(made).now ?? [];
        for (const figures of Object.values(figuresOf(told))) {
          const rises = figures.every((figure, place) => figure >= (figures[place - 1] ?? 0) - last);
          expect(rises, figures.join(' ')).toBe(true);
        }
      }),
      few,
    );
  });

  test('more applications a week never lower a chance or a number', () => {
    const paces = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(search, paces, (made, [one, other]) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (perWeek) => nowOf(made, { perWeek }).changed,
        );
        for (const weeks of [4, 8, 12, 26]) {
          const [slow, fast] = [at(weeks, less), at(weeks, more)];
          expect(fast.interview.share).toBeGreaterThanOrEqual(slow.interview.share - last);
          expect(fast.offer.share).toBeGreaterThanOrEqual(slow.offer.share - last);
          expect(fast.interviews.expected).toBeGreaterThanOrEqual(slow.interviews.expected - last);
          expect(fast.interviews.high).toBeGreaterThanOrEqual(slow.interviews.high);
        }
      }),
      few,
    );
  });

  test('the order of applications does not matter', () => {
    fc.assert(
      fc.property(search, (made) => {
        const records = madeSearch(made);
        const query = { weeks: 8, perWeek: 3, change: 'early' } as const;
        expect(forecastOf([...records].reverse(), today, query)).toEqual(forecastOf(records, today, query));
      }),
      few,
    );
  });

  test('with more applications behind it the range of a chance is narrower, on average', () => {
    const width = (count: number) => {
      const widths = Array.from({ length: 12 }, (_, run) => {
        // Long ago, so that nothing is open and only what was learned differs.
        const records = madeSearch({ seed: `run ${run}`, count, weeks: 30, talks: 0.1 }).map((each) => ({
          ...each,
          ending: each.ending ?? 'rejected',
        }));
        const { interview } = at(12, forecastOf(records, today, { weeks: 12, perWeek: 1 }).changed);
        return interview.high - interview.low;
      });
      return widths.reduce((sum, each) => sum + each, 0) / widths.length;
    };
    const [little, some, much] = [width(15), width(120), width(900)];
    expect(some).toBeLessThan(little);
    expect(much).toBeLessThan(some);
  });
});

describe('what is told', () => {
  test('with nothing sent there is nothing to forecast', () => {
    const { state, now, changed } = forecastOf([], today, { weeks: 8, perWeek: 5 });
    expect([state, now, changed]).toEqual(['nothing', undefined, undefined]);
  });

  test('after four weeks without an application nothing is forecast, unless a pace is tried', () => {
    const records = [record(28), record(60), record(61)];
    expect(forecastOf([record(27)], today, { weeks: 8 }).state).toBe('going');
    const paused = forecastOf(records, today, { weeks: 8, change: 'people' });
    expect([paused.state, paused.now, paused.changed]).toEqual(['paused', undefined, undefined]);
    const tried = forecastOf(records, today, { weeks: 8, perWeek: 5 });
    expect(tried.now).toBeUndefined();
    expect(at(8, tried.changed).interview.share).toBeGreaterThan(0.3);
  });

  test('with fewer than ten that had enough time it is mostly what is usual for others', () => {
    expect(
      forecastOf(
        Array.from({ length: 9 }, () => record(40)),
        today,
        { weeks: 8 },
      ).mostlyOthers,
    ).toBe(true);
    expect(
      forecastOf(
        Array.from({ length: 10 }, () => record(40)),
        today,
        { weeks: 8 },
      ).mostlyOthers,
    ).toBe(false);
  });

  test('the next weeks are mostly decided by what is open, and less so the longer it has been silent', () => {
    const openChance = (days: number) => {
      const records = [
        ...Array.from({ length: 12 }, () => record(days)),
        record(1, [['rejected', 1]], { ending: 'rejected' }),
      ];
      return at(4, forecastOf(records, today, { weeks: 4 }).now).openOnly.interview;
    };
    const [fresh, waiting, silent] = [openChance(2), openChance(14), openChance(60)];
    expect(fresh).toBeGreaterThan(waiting);
    expect(waiting).toBeGreaterThan(silent);
    const { now } = nowOf({ seed: 'open', count: 40, weeks: 8, talks: 0.05 });
    // What is decided, on the scale on which chances of several add up.
    const decided = (weeks: number) =>
      Math.log1p(-at(weeks, now).openOnly.interview) / Math.log1p(-at(weeks, now).interview.share);
    expect(decided(1)).toBeGreaterThan(0.7);
    expect(decided(4)).toBeLessThan(decided(1));
    expect(decided(26)).toBeLessThan(decided(4));
  });

  test('someone after an interview may get an offer without sending anything more', () => {
    const records = [record(30, [['interview', 15]])];
    const { offer } = at(4, forecastOf(records, today, { weeks: 4, perWeek: 0 }).changed);
    expect(offer.share).toBeGreaterThan(0.05);
    expect(at(4, forecastOf([record(30)], today, { weeks: 4, perWeek: 0 }).changed).offer.share).toBeLessThan(
      0.02,
    );
  });

  test('what was withdrawn or ended is not waited for', () => {
    const ended = [
      record(5, [['withdrawn', 2]], { ending: 'withdrawn', endedOn: '2026-04-12' }),
      record(5, [['rejected', 2]], { ending: 'rejected' }),
    ];
    const { open, changed } = forecastOf(ended, today, { weeks: 8, perWeek: 0 });
    expect(open).toBe(0);
    expect(at(26, changed).interview.share).toBe(0);
  });

  test('a third through people moves the chance as their own and others’ applications tell', () => {
    const board = madeSearch({ seed: 'x', count: 40, weeks: 12, talks: 0.03 }).map((each) => ({
      ...each,
      channel: 'board' as const,
    }));
    const { now, changed } = forecastOf(board, today, { weeks: 12, change: 'people' });
    expect(at(12, changed).interview.share).toBeGreaterThan(at(12, now).interview.share);
    const useless = Array.from({ length: 200 }, () => record(50, [], { channel: 'referral' }));
    const tried = forecastOf([...board, ...useless], today, { weeks: 12, perWeek: 5, change: 'people' });
    const { changed: known } = forecastOf(board, today, { weeks: 12, perWeek: 5, change: 'people' });
    expect(at(12, tried.changed).interview.share).toBeLessThan(at(12, known).interview.share);
  });

  test('what sending early does is told by the person’s own applications once they can tell', () => {
    const sent = (days: number, talks: number) =>
      Array.from({ length: 30 }, (_, place) =>
        record(60, place < talks ? [['interview', 8]] : [], { postedOn: addDays(today, -60 - days) }),
      );
    const fresh = [record(1)];
    const helps = forecastOf([...fresh, ...sent(0, 15), ...sent(13, 1)], today, {
      weeks: 8,
      change: 'early',
    });
    const harms = forecastOf([...fresh, ...sent(0, 1), ...sent(13, 15)], today, {
      weeks: 8,
      change: 'early',
    });
    expect([helps.ownEarly, harms.ownEarly]).toEqual([true, true]);
    expect(at(8, helps.changed).interview.share).toBeGreaterThan(at(8, helps.now).interview.share);
    expect(at(8, harms.changed).interview.share).toBeLessThan(at(8, harms.now).interview.share);
    expect(nowOf({ seed: 'y', count: 8, weeks: 6 }, { change: 'early' }).ownEarly).toBe(false);
  });

  test('the weeks asked for are among those that are told', () => {
    expect(at(7, nowOf({ seed: 'z', count: 20, weeks: 8 }, { weeks: 7 }).now).weeks).toBe(7);
  });
});
