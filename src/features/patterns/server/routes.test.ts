import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication, addEvent, mergeApplications } from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { showPatterns } from '../api.ts';

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const applied = async (on: string, later: readonly Happening[] = [], channel: Channel = 'board') => {
    const opening = { company: 'Crumb & Co', role: 'Baker', channel } as const;
    return (await call(addApplication, { opening, happenings: [{ kind: 'applied', on }, ...later] })).id;
  };
  const table = async (by: string, outcome = 'screen') =>
    (await call(showPatterns, {})).tables.find((each) => each.by === by && each.outcome === outcome);

  test('without anything there is nothing to tell, and it says how many it takes', async () => {
    const { applications, funnel, comparisons, waiting } = await call(showPatterns, {});
    expect([applications, comparisons, waiting.more]).toEqual([0, [], 10]);
    expect(funnel.every(({ own }) => own.told === undefined && (own.more ?? 0) >= 10)).toBe(true);
  });

  test('steps are read from the events, and what is too recent is told apart', async () => {
    await applied('2026-01-05', [
      { kind: 'interview', round: 'screen', on: '2026-01-12' },
      { kind: 'interview', on: '2026-01-20' },
      { kind: 'rejected', on: '2026-02-01' },
    ]);
    await applied('2026-01-06', [{ kind: 'rejected', on: '2026-01-09' }]);
    await applied('2026-04-10', [{ kind: 'interview', round: 'screen', on: '2026-04-12' }]);
    const { funnel } = await call(showPatterns, {});
    expect(
      funnel.map(({ step, all, own: { reached, of }, recent }) => [step, all, reached, of, recent]),
    ).toEqual([
      ['answered', 3, 2, 2, 1],
      ['screen', 2, 1, 2, 1],
      ['interview', 1, 1, 1, 1],
      ['final', 0, 0, 1, 0],
      ['offer', 0, 0, 1, 0],
    ]);
  });

  test('what is known only from its answer is counted apart', async () => {
    const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
    await call(addApplication, { opening, happenings: [{ kind: 'rejected', on: '2026-01-05' }] });
    const { applications, withoutStart, funnel } = await call(showPatterns, {});
    expect([applications, withoutStart, funnel[0]?.own.of]).toEqual([1, 1, 0]);
  });

  test('groups are made by channel, kind of role, résumé and time', async () => {
    const resume = (await call(addDocument, { text: resumeText, name: 'Short one', kind: 'resume' })).id;
    const letter = (await call(addDocument, { text: 'Dear Ms Ruiz', name: 'Letter', kind: 'letter' })).id;
    const first = await applied('2026-01-05', [], 'referral');
    await applied('2025-11-05');
    await call(sendDocument, { id: first, document: resume });
    await call(sendDocument, { id: first, document: letter });
    const names = async (by: string) => (await table(by))?.groups.map(({ name, key }) => name ?? key);
    expect(await names('channel')).toEqual(['board', 'referral']);
    expect(await names('role')).toEqual(['Baker']);
    expect(await names('document')).toEqual(['Short one']);
    expect(await names('time')).toEqual(['2025-Q4', '2026-Q1']);
  });

  test('what went out with an application counts for the one it was joined into', async () => {
    const resume = (await call(addDocument, { text: resumeText, name: 'Short one', kind: 'resume' })).id;
    const [kept, gone] = [await applied('2026-01-05'), await applied('2026-01-05')];
    await call(sendDocument, { id: gone, document: resume });
    await call(mergeApplications, { id: kept, other: gone });
    expect((await table('document'))?.groups).toMatchObject([{ name: 'Short one', own: { of: 1 } }]);
  });

  test('time is cut as asked, and what cannot be a day is refused', async () => {
    await applied('2026-01-05');
    const { tables, since } = await call(showPatterns, { period: 'month', since: '2026-01-01' });
    expect(since).toBe('2026-01-01');
    const keys = (by: string) => tables.find((each) => each.by === by)?.groups.map(({ key }) => key);
    expect([keys('time'), keys('since')]).toEqual([['2026-01'], ['since']]);
    await expect(call(showPatterns, { since: 'spring' })).rejects.toThrow();
  });

  test('referrals that lead to a talk far more often are told, and a new event moves the numbers', async () => {
    const talk = { kind: 'interview', round: 'screen', on: '2026-01-12' } as const;
    for (let at = 0; at < 16; at++) {
      await applied('2026-01-05', at < 13 ? [talk] : [], 'referral');
      await applied('2026-01-05', at < 1 ? [talk] : []);
    }
    const { comparisons, funnel } = await call(showPatterns, {});
    const told = comparisons.filter(({ verdict }) => verdict === 'differ');
    expect(told.map(({ by, first }) => [by, first.key])).toContainEqual(['channel', 'referral']);
    const before = funnel[1]?.own;
    expect(before).toMatchObject({ reached: 14, of: 32, told: { share: expect.any(Number) } });
    const late = await applied('2026-01-05');
    await call(addEvent, { id: late, happening: talk });
    expect((await call(showPatterns, {})).funnel[1]?.own).toMatchObject({ reached: 15, of: 33 });
  });
});
