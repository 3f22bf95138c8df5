import { describe, expect, test } from 'vitest';
import { engines, testClient, testClock, testDatabase } from '#apps/server/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import { answerQuestion, explainApplication, tellReason } from '#features/reasons/api.ts';
import { addDays } from '#lib/calendar-day.ts';
import { newId } from '#platform/db/new-id.ts';
import type { Call } from '#platform/http/client.ts';
import { sumCauses } from '../api.ts';
import type { CauseSums } from '../domain/cause-sums.ts';
import { causesOverTime } from '../domain/causes-over-time.ts';
import { divided } from '../domain/divided.ts';
import { gatheredSums } from '../domain/gathered-sums.ts';
import { causeStretch } from './cause-stretch.ts';

const applied = async (call: Call, on: string, later: readonly Happening[]) => {
  const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
  return (await call(addApplication, { opening, happenings: [{ kind: 'applied', on }, ...later] })).id;
};
const no = { kind: 'rejected', on: '2026-02-20' } as const;
const gathered = async (call: Call) => gatheredSums((after) => call(sumCauses, { after }));

describe.each(engines)('on %s', (engine) => {
  test('the sums are those of the explanations that each application shows', async () => {
    const call = await testClient(engine);
    const ids = [await applied(call, '2026-02-01', [no]), await applied(call, '2026-02-03', [no])];
    await applied(call, '2026-02-03', []);
    await applied(call, '2026-02-03', [{ kind: 'withdrawn', on: '2026-02-05' }]);
    await call(answerQuestion, { id: ids[0] ?? '', question: 'form-answers', answer: 'form-answer-no' });
    const [sums, ...others] = await gathered(call);
    expect(others).toEqual([]);
    expect(sums).toMatchObject({ month: '2026-02', applications: 2 });
    const explained = await Promise.all(ids.map((id) => call(explainApplication, { id })));
    const notYou = explained.reduce((sum, { explanation }) => sum + (explanation?.notAboutYou ?? 0), 0);
    expect(sums?.sums[0]?.told).toBeCloseTo(notYou, 3);
  });

  test('a reason that became known counts as it is, and moves the others a little', async () => {
    const call = await testClient(engine);
    const [one = '', other = ''] = [
      await applied(call, '2026-02-01', [no]),
      await applied(call, '2026-02-03', [no]),
    ];
    const before = await call(explainApplication, { id: other });
    const reason = { causes: ['gap' as const], how: 'feedback' as const, on: '2026-03-01' };
    await call(tellReason, { id: one, reason });
    const [sums] = await gathered(call);
    const after = await call(explainApplication, { id: other });
    const gapOf = ({ explanation }: typeof before) =>
      explanation?.causes.find(({ id }) => id === 'gap')?.probability ?? 0;
    expect(gapOf(after)).toBeGreaterThan(gapOf(before));
    const at = divided.indexOf('gap');
    expect(sums).toMatchObject({ applications: 2, known: 1 });
    expect(sums?.sums[at]?.told).toBeCloseTo(1 + gapOf(after), 3);
  });

  test('what ended in other ways or not at all is not in it, and without anything nothing is', async () => {
    const call = await testClient(engine);
    await applied(call, '2026-02-03', []);
    expect(await call(sumCauses, {})).toEqual({ sums: [], total: 0 });
    expect(causesOverTime(await gathered(call), 'quarter').all).toMatchObject({ applications: 0, more: 10 });
  });

  test('with four it is too early, and from ten on it is told with ranges', async () => {
    const call = await testClient(engine);
    for (let at = 0; at < 4; at++) await applied(call, '2026-01-05', [no]);
    expect(causesOverTime(await gathered(call), 'quarter').all).toMatchObject({ told: [], more: 6 });
    for (let at = 0; at < 8; at++) await applied(call, '2025-11-05', [{ kind: 'silent', on: '2026-02-20' }]);
    const { all, times } = causesOverTime(await gathered(call), 'quarter');
    expect(all.told.slice(0, 4).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
    expect(times.map(({ key, applications, told }) => [key, applications, told.length])).toEqual([
      ['2025-Q4', 8, 0],
      ['2026-Q1', 4, 0],
    ]);
  });

  test('stretch by stretch gives the same as all at once, whatever the order of days', async () => {
    const database = await testDatabase(engine);
    const dossiers = Array.from({ length: 60 }, (_, at) => dossier(`2026-0${1 + (at % 3)}-12`));
    await applicationStore(database).write('me', dossiers);
    const seen: number[] = [];
    const stretched = await gatheredSums(
      (after) => causeStretch(database, testClock, 'me', after, 0),
      ({ done, total }) => seen.push(done, total),
    );
    expect(seen).toEqual([25, 60, 50, 60, 60, 60]);
    const { sums, next } = await causeStretch(database, testClock, 'me', undefined, 60_000);
    expect(next).toBeUndefined();
    const told = (all: readonly CauseSums[]) =>
      all.map(({ month, sums: [first] }) => [month, first?.told.toFixed(3)]);
    expect(told(stretched)).toEqual(told(sums));
  });
});

function dossier(on: string): Dossier {
  const event = (kind: 'applied' | 'rejected', day: string) => ({
    id: newId(),
    kind,
    on: day,
    source: { kind: 'hand', key: '' } as const,
  });
  return {
    id: newId(),
    opening: { company: 'Crumb & Co', role: 'Baker', channel: 'board' },
    events: [event('applied', on), event('rejected', addDays(on, 20))],
  };
}
