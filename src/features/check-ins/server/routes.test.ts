import { describe, expect, test } from 'vitest';
import { engines, testClient, testDatabase } from '#apps/server/testing.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Clock } from '#lib/clock.ts';
import {
  addCheckIn,
  listCheckIns,
  putBackCheckIn,
  removeCheckIn,
  showMoodTrend,
  showNextQuestionnaire,
} from '../api.ts';
import type { CheckIn, Moment } from '../domain/check-in.ts';
import { checkInStore } from './store.ts';

/** A clock that a test sets forward. */
function clockFrom(start: string) {
  let day = start;
  const clock: Clock = { today: () => day, now: () => `${day}T09:00:00.000Z` };
  return { clock, wait: (days: number) => (day = addDays(day, days)) };
}

const moment = (rest: Omit<Moment, 'kind'>) => ({ said: { kind: 'moment' as const, ...rest } });
const phq4 = (...answers: (number | null)[]) => ({
  said: { kind: 'questionnaire' as const, instrument: 'phq-4' as const, answers },
});

describe.each(engines)('on %s', (engine) => {
  test('a check-in is kept as it was said, the latest first', async () => {
    const { clock, wait } = clockFrom('2026-04-15');
    const call = await testClient(engine, clock);
    await call(addCheckIn, moment({ mood: 0, note: ' It rained. ' }));
    wait(1);
    await call(addCheckIn, phq4(0, null, 2, 3));
    const { checkIns, total } = await call(listCheckIns, {});
    expect(total).toBe(2);
    expect(checkIns.map(({ day, said }) => [day, said])).toEqual([
      ['2026-04-16', phq4(0, null, 2, 3).said],
      ['2026-04-15', { kind: 'moment', mood: 0, note: 'It rained.' }],
    ]);
  });

  test('what says nothing or does not fit is refused and changes nothing', async () => {
    const call = await testClient(engine);
    await expect(call(addCheckIn, moment({ note: 'Only words' }))).rejects.toThrow('neither mood nor energy');
    await expect(call(addCheckIn, moment({ mood: 11 }))).rejects.toThrow('mood');
    await expect(call(addCheckIn, phq4(0, 1, 2, 4))).rejects.toThrow('do not belong');
    await expect(call(addCheckIn, phq4(null, null, null, null))).rejects.toThrow('no question');
    expect(await call(listCheckIns, {})).toEqual({ checkIns: [], total: 0 });
  });

  test('a removed check-in is gone for good, and can be put back right after as it was', async () => {
    const call = await testClient(engine);
    const added = await call(addCheckIn, moment({ mood: 4, energy: 2, note: 'Tired' }));
    const removed = await call(removeCheckIn, { id: added.id });
    expect(removed).toEqual(added);
    expect((await call(listCheckIns, {})).total).toBe(0);
    await expect(call(removeCheckIn, { id: added.id })).rejects.toThrow('not there any more');
    await call(putBackCheckIn, removed);
    await call(putBackCheckIn, removed);
    expect((await call(listCheckIns, {})).checkIns).toEqual([added]);
  });

  test('a questionnaire comes at most every two weeks, unless the last one was removed', async () => {
    const { clock, wait } = clockFrom('2026-04-01');
    const call = await testClient(engine, clock);
    expect(await call(showNextQuestionnaire, {})).toEqual({});
    await call(addCheckIn, phq4(1, 1, 1, 1));
    wait(13);
    expect(await call(showNextQuestionnaire, {})).toEqual({ from: '2026-04-15' });
    await expect(call(addCheckIn, phq4(1, 1, 1, 1))).rejects.toThrow('from 2026-04-15');
    wait(1);
    expect(await call(showNextQuestionnaire, {})).toEqual({});
    const { id } = await call(addCheckIn, phq4(2, 2, 2, 2));
    await call(removeCheckIn, { id });
    await call(addCheckIn, phq4(0, 2, 2, 2));
  });

  test('the trend has 90 days, and only those on which something was said', async () => {
    const { clock, wait } = clockFrom('2026-01-01');
    const call = await testClient(engine, clock);
    await call(addCheckIn, moment({ mood: 9 }));
    wait(1);
    await call(addCheckIn, moment({ mood: 8 }));
    await call(addCheckIn, phq4(1, 1, 1, 1));
    wait(89);
    await call(addCheckIn, moment({ mood: 3, energy: 5 }));
    await call(addCheckIn, moment({ mood: 4 }));
    expect(await call(showMoodTrend, {})).toEqual({
      from: '2026-01-02',
      to: '2026-04-01',
      days: [
        { day: '2026-01-02', mood: 8, count: 1 },
        { day: '2026-04-01', mood: 3.5, energy: 5, count: 2 },
      ],
    });
  });

  test('one person never sees, counts or removes what another one said', async () => {
    const store = checkInStore(await testDatabase(engine));
    const id = '0199e8a0-0000-7000-8000-000000000001';
    const kept: CheckIn = { id, at: '2026-04-15T09:00:00.000Z', day: '2026-04-15', ...phq4(1, 1, 1, 1) };
    await store.add('ana', kept);
    await store.remove('ben', id);
    expect([await store.count('ben'), await store.page('ben', 0, 20)]).toEqual([0, []]);
    expect(await store.lastQuestionnaireOn('ben')).toBeUndefined();
    expect(await store.find('ana', id)).toEqual(kept);
  });

  test('with 5,000 check-ins each page and the trend come within 300 ms', { timeout: 60_000 }, async () => {
    const call = await testClient(engine);
    const start = { id: '', at: '', day: '' };
    for (let at = 0; at < 5_000; at++) {
      const day = addDays('2026-04-15', -Math.floor(at / 25));
      const id = `0199e8a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
      const said = moment({ mood: at % 11, energy: at % 7, note: 'Words of a day' }).said;
      await call(putBackCheckIn, { ...start, id, at: `${day}T09:00:00.000Z`, day, said });
    }
    for (const ask of [
      () => call(listCheckIns, {}),
      () => call(listCheckIns, { offset: 4_980 }),
      () => call(showMoodTrend, {}),
    ]) {
      const before = performance.now();
      await ask();
      expect(performance.now() - before).toBeLessThan(300);
    }
  });
});
