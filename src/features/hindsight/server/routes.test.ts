import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import {
  addApplication,
  addEvent,
  deleteApplication,
  mergeApplications,
  showApplication,
  undoChange,
} from '#features/applications/api.ts';
import type { Channel } from '#features/applications/domain/application.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { sayClaim, showMatch } from '#features/matching/api.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { explainApplication, tellReason } from '#features/reasons/api.ts';
import type { Call } from '#platform/http/client.ts';
import { showCourse, showHindsight, showWhatIf, tellCourse } from '../api.ts';
import { readHindsight } from '../cli.ts';

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  async function rejected(channel: Channel = 'board') {
    const opening = { company: 'Acme', role: 'Clerk', channel };
    const happenings = [{ kind: 'applied' as const, on: '2026-01-20' }];
    const { id } = await call(addApplication, { opening, happenings });
    await call(addEvent, { id, happening: { kind: 'rejected', on: '2026-02-20' } });
    return id;
  }
  const thing = async (id: string, choice: string) =>
    (await call(showCourse, { id })).course?.things.find((each) => each.choice === choice);
  const whatIfs = async (id: string) =>
    (await call(showCourse, { id })).course?.differences.map(({ whatIf }) => whatIf);

  test('what is not over has no course to look back on', async () => {
    const opening = { company: 'Acme', role: 'Clerk', channel: 'board' } as const;
    const { id } = await call(addApplication, {
      opening,
      happenings: [{ kind: 'applied', on: '2026-03-01' }],
    });
    expect(await call(showCourse, { id })).toEqual({});
  });

  test('what is stored is filled in with its source', async () => {
    const id = await rejected();
    const posting = await call(addPosting, { text: 'Clerk\nYou must have: Excel', applicationId: id });
    await call(changePosting, { id: posting.id, facts: { postedAt: '2026-01-02' } });
    const { id: document } = await call(addDocument, { text: resumeText, name: 'Usual', kind: 'resume' });
    for (const sent of [id, await rejected(), await rejected()])
      await call(sendDocument, { id: sent, document });
    expect(await thing(id, 'channel')).toMatchObject({ way: 'board', source: 'application' });
    expect(await thing(id, 'timing')).toMatchObject({ way: 'month', source: 'posting', count: 18 });
    expect(await thing(id, 'tailoring')).toMatchObject({ way: 'usual', source: 'document', count: 3 });
    expect(await thing(id, 'followUp')).toMatchObject({ verdict: 'untold' });
  });

  test('a word is kept, answers what was said before, and is taken back', async () => {
    const id = await rejected();
    expect(await call(tellCourse, { id, choice: 'letter', way: 'own-letter' })).toEqual({});
    expect(await thing(id, 'letter')).toMatchObject({ way: 'own-letter', source: 'told', verdict: 'good' });
    expect(await call(tellCourse, { id, choice: 'letter', way: 'skipped' })).toEqual({
      before: 'own-letter',
    });
    expect(await thing(id, 'letter')).toMatchObject({ source: 'skipped', verdict: 'untold' });
    expect(await call(tellCourse, { id, choice: 'letter' })).toEqual({ before: 'skipped' });
    expect(await thing(id, 'letter')).not.toHaveProperty('source');
  });

  test('a word that “Why, probably” asks for as well is known there, and the other way round', async () => {
    const id = await rejected();
    await call(tellCourse, { id, choice: 'tailoring', way: 'usual' });
    await call(tellCourse, { id, choice: 'timing', way: 'month' });
    expect((await call(explainApplication, { id })).answers).toEqual({
      tailored: 'untailored',
      'posting-age': null,
    });
    expect(await whatIfs(id)).toEqual(['timing', 'channel', 'tailoring']);
    await call(tellCourse, { id, choice: 'tailoring' });
    expect((await call(explainApplication, { id })).answers).toEqual({ 'posting-age': null });
  });

  test('whoever knows the reason is not told that it was never about them', async () => {
    const id = await rejected();
    const lead = async () => (await call(showCourse, { id })).course?.lead;
    expect(await lead()).toBe('nothing');
    const reason = { how: 'recruiter', on: '2026-03-01' } as const;
    await call(tellReason, { id, reason: { ...reason, causes: ['gap'] } });
    expect(await lead()).toBe('some');
    await call(tellReason, { id, reason: { ...reason, causes: ['void'] } });
    expect(await lead()).toBe('nothing');
  });

  test('a channel that is told stands on the application', async () => {
    const id = await rejected('unknown');
    expect(await whatIfs(id)).toEqual([]);
    await call(tellCourse, { id, choice: 'channel', way: 'event' });
    expect((await call(showApplication, { id })).application.channel).toBe('event');
    expect(await whatIfs(id)).toEqual(['channel']);
    expect(await call(tellCourse, { id, choice: 'channel' })).toEqual({ before: 'event' });
    expect((await call(showApplication, { id })).application.channel).toBe('unknown');
  });

  test('a way of another choice is refused, and so is an application that is gone', async () => {
    const id = await rejected();
    await expect(call(tellCourse, { id, choice: 'letter', way: 'board' })).rejects.toThrow(
      /not one of the ways/,
    );
    await call(deleteApplication, { id });
    await expect(call(showCourse, { id })).rejects.toThrow(/not here any more/);
    await expect(call(tellCourse, { id, choice: 'letter', way: 'own-letter' })).rejects.toThrow(
      /not here any more/,
    );
  });

  test('what was said goes along when applications are joined, and comes back when that is undone', async () => {
    const [kept, gone] = [await rejected(), await rejected()];
    await call(tellCourse, { id: gone, choice: 'followUp', way: 'asked-early' });
    const { change } = await call(mergeApplications, { id: kept, other: gone });
    expect(await thing(kept, 'followUp')).toMatchObject({ way: 'asked-early' });
    await call(undoChange, { id: change });
    expect(await thing(kept, 'followUp')).not.toHaveProperty('way');
    expect(await thing(gone, 'followUp')).toMatchObject({ way: 'asked-early' });
  });

  test('an application that is removed takes its words along, and brings them back', async () => {
    const id = await rejected();
    await call(tellCourse, { id, choice: 'letter', way: 'own-letter' });
    const { change } = await call(deleteApplication, { id });
    expect((await call(showHindsight, {})).applications).toBe(0);
    await call(undoChange, { id: change });
    expect(await thing(id, 'letter')).toMatchObject({ way: 'own-letter' });
  });

  test('must-haves that the résumé does not show are a what-if, until the person says they are not there', async () => {
    const id = await rejected();
    await call(addPosting, {
      text: 'Clerk\n\nRequirements:\n- Microsoft Excel is a must\n- You must have a forklift licence',
      applicationId: id,
    });
    const { id: document } = await call(addDocument, {
      text: 'Jo Doe\n\nExperience\nClerk, Acme, 2019 – 2024\n- Kept lists in Microsoft Excel',
      name: 'Short',
      kind: 'resume',
    });
    await call(sendDocument, { id, document });
    expect(await whatIfs(id)).toContain('musts');
    const { requirements = [] } = await call(showMatch, { id });
    const missing = requirements.filter(({ status }) => status === 'missing');
    expect(missing.length).toBeGreaterThan(0);
    for (const { key } of missing) await call(sayClaim, { key, says: 'have-not' });
    expect(await whatIfs(id)).not.toContain('musts');
  });

  test('over all, words are counted, nothing is claimed of four, and what-if is weighed to the end', async () => {
    for (const way of ['own-letter', 'own-letter', 'no-letter'] as const) {
      const id = await rejected();
      await call(tellCourse, { id, choice: 'letter', way });
    }
    await rejected('referral');
    const { habits, comparisons, ended, whatIf } = await readHindsight(call);
    expect(ended).toBe(4);
    expect(habits.find(({ choice }) => choice === 'letter')).toEqual({
      choice: 'letter',
      ways: [
        { way: 'own-letter', count: 2 },
        { way: 'no-letter', count: 1 },
      ],
      unknown: 1,
    });
    expect(comparisons.filter(({ verdict }) => verdict !== 'early')).toEqual([]);
    expect(whatIf).toMatchObject([{ whatIf: 'channel', of: 3 }]);
    const { weighed, total, next } = await call(showWhatIf, {});
    expect([weighed, total, next]).toEqual([4, 4, undefined]);
  });
});
