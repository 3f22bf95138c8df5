import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication, addEvent } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Call } from '#platform/http/client.ts';
import { showForecast } from '../api.ts';

const today = '2026-04-15';

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const applied = async (on: string, later: readonly Happening[] = []) => {
    const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
    return (await call(addApplication, { opening, happenings: [{ kind: 'applied', on }, ...later] })).id;
  };
  const chanceIn = async (weeks: number, query = {}) => {
    const { now } = await call(showForecast, { weeks, ...query });
    return now?.find((each) => each.weeks === weeks)?.interview.share ?? Number.NaN;
  };

  test('without anything there is no forecast, and a number that cannot be used is refused', async () => {
    expect(await call(showForecast, {})).toMatchObject({ state: 'nothing', open: 0, weeks: 8 });
    await expect(call(showForecast, { weeks: 60 })).rejects.toThrow('weeks');
    await expect(call(showForecast, { perWeek: -1 })).rejects.toThrow('perWeek');
  });

  test('the same applications give the same forecast, and a no lowers it', async () => {
    for (let at = 0; at < 12; at++) await applied(addDays(today, -3 * at - 1));
    const waiting = await applied(addDays(today, -6));
    const before = await call(showForecast, {});
    expect(await call(showForecast, {})).toEqual(before);
    expect(before).toMatchObject({ state: 'going', open: 13, settled: 2, mostlyOthers: true });
    await call(addEvent, { id: waiting, happening: { kind: 'rejected', on: today } });
    expect(await chanceIn(8)).toBeLessThan(
      before.now?.find(({ weeks }) => weeks === 8)?.interview.share ?? 0,
    );
  });

  test('a pause is said, and a pace that is tried is answered', async () => {
    await applied(addDays(today, -40));
    const paused = await call(showForecast, {});
    expect([paused.state, paused.now]).toEqual(['paused', undefined]);
    const { changed, perWeek } = await call(showForecast, { perWeek: 5 });
    expect(perWeek).toBe(5);
    expect(changed?.at(-1)?.interview.share).toBeGreaterThan(0.5);
  });

  test('an accepted offer is said, until something is sent again', async () => {
    await applied(addDays(today, -20), [
      { kind: 'offer', on: addDays(today, -6) },
      { kind: 'accepted', on: addDays(today, -5) },
    ]);
    expect(await call(showForecast, {})).toMatchObject({ arrived: true, state: 'going' });
    await applied(addDays(today, -1));
    expect((await call(showForecast, {})).arrived).toBe(false);
  });

  test('the days of postings tell what sending early does, once enough of them are known', async () => {
    await applied(addDays(today, -1));
    for (let at = 0; at < 20; at++) {
      const on = addDays(today, -60);
      const talk = { kind: 'interview', round: 'screen', on: addDays(on, 9) } as const;
      const applicationId = await applied(on, at < 8 ? [talk] : []);
      const { id } = await call(addPosting, { text: 'Baker at Crumb & Co.', applicationId });
      await call(changePosting, { id, facts: { postedAt: addDays(on, at < 10 ? -1 : -20) } });
    }
    const { ownEarly, now, changed } = await call(showForecast, { change: 'early' });
    expect(ownEarly).toBe(true);
    expect(changed?.[3]?.interview.share).toBeGreaterThan(now?.[3]?.interview.share ?? 1);
  });
});
