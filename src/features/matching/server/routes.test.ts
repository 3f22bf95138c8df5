import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication, addEvent } from '#features/applications/api.ts';
import { addDocument, deleteDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting, changePosting, showPosting } from '#features/postings/api.ts';
import { withImportance } from '#features/postings/domain/correcting.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { compareMatches, sayClaim, showAsking, showGaps, showMatch, showUnshown } from '../api.ts';

const withoutExcel = resumeText.replace('HACCP, Excel, SAP', 'HACCP, SAP');

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  let id: string;
  beforeEach(async () => {
    call = await testClient(engine);
    id = await applied();
  });

  const applied = async (happenings: readonly 'rejected'[] = []) => {
    const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
    const made = await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }] });
    for (const kind of happenings)
      await call(addEvent, { id: made.id, happening: { kind, on: '2026-04-10' } });
    return made.id;
  };
  const postingFor = async (applicationId: string, text = bakery) =>
    (await call(addPosting, { text, applicationId })).id;
  const resume = async (name: string, text = resumeText) =>
    (await call(addDocument, { text, name, kind: 'resume' })).id;
  const requirement = async (words: string, of = id) => {
    const { requirements = [] } = await call(showMatch, { id: of });
    const found = requirements.find(({ text }) => text.includes(words));
    if (!found) throw new Error(`nothing asks for ${words}`);
    return found;
  };

  test('what is missing for a comparison is left out', async () => {
    expect(await call(showMatch, { id })).toMatchObject({
      application: { company: 'Crumb & Co' },
      resumes: [],
    });
    await postingFor(id);
    const page = await call(showMatch, { id });
    expect([page.posting?.text, page.document, page.requirements]).toEqual([bakery, undefined, undefined]);
  });

  test('each requirement says how it is shown, with words that stand in the résumé', async () => {
    await postingFor(id);
    await resume('First');
    const { requirements = [], document, posting } = await call(showMatch, { id });
    expect([document?.chosen, posting?.provisional]).toEqual(['newest', false]);
    expect((await requirement('Excel')).showing).toBe('shown');
    expect((await requirement('Driving licence')).showing).toBe('missing');
    for (const { proof } of requirements) {
      for (const { quote, span } of proof) expect(document?.text.slice(...span)).toBe(quote);
    }
  });

  test('the résumé that went out is compared, and another one when it is asked for', async () => {
    await postingFor(id);
    const first = await resume('First', withoutExcel);
    const second = await resume('Second');
    await call(sendDocument, { id, document: first });
    expect((await call(showMatch, { id })).document).toMatchObject({ id: first, chosen: 'sent' });
    expect((await requirement('Excel')).showing).not.toBe('shown');
    const asked = await call(showMatch, { id, document: second });
    expect(asked.document).toMatchObject({ id: second, chosen: 'asked' });
    expect(asked.resumes.map(({ name }) => name)).toEqual(['Second', 'First']);
  });

  test('a letter is not compared, and what is gone is said to be gone', async () => {
    await postingFor(id);
    const { id: letter } = await call(addDocument, { text: 'Dear Ms Ruiz', name: 'Letter', kind: 'letter' });
    await expect(call(showMatch, { id, document: letter })).rejects.toThrow('Choose a résumé');
    await expect(call(showMatch, { id: letter })).rejects.toThrow('not here any more');
  });

  test('a posting put right, and one that is only a title, are compared as they are', async () => {
    const posting = await postingFor(id);
    await resume('First');
    const { corrections } = await call(showPosting, { id: posting });
    const licence = await requirement('Driving licence');
    await call(changePosting, { id: posting, corrections: withImportance(corrections, licence, 'must') });
    expect((await requirement('Driving licence')).importance).toBe('must');
    const thin = await applied();
    await postingFor(thin, 'Night baker, Ghent');
    expect((await call(showMatch, { id: thin })).posting?.provisional).toBe(true);
  });

  test('“I have this” holds in every posting, says where it could stand, and is taken back', async () => {
    await postingFor(id);
    await resume('First');
    const other = await applied();
    await postingFor(other, `${bakery}\nCome as you are.`);
    const { key } = await requirement('Driving licence');
    expect(await call(sayClaim, { key, says: 'have', note: 'Since 2010' })).toEqual({});
    expect(await requirement('Driving licence', other)).toMatchObject({
      showing: 'unshown',
      said: { says: 'have', note: 'Since 2010' },
      place: { part: expect.any(String) },
    });
    const { before } = await call(sayClaim, { key, says: 'have-not' });
    expect(before).toEqual({ says: 'have', note: 'Since 2010' });
    expect((await requirement('Driving licence')).showing).toBe('missing');
    await call(sayClaim, { key, says: null });
    expect((await requirement('Driving licence')).said).toBeUndefined();
  });

  test('two versions are compared on the same posting', async () => {
    const posting = await postingFor(id);
    const [before, after] = [await resume('First', withoutExcel), await resume('Second')];
    const { nowShown, noLonger } = await call(compareMatches, { posting, before, after });
    expect(nowShown.map(({ requirement }) => requirement.text)).toEqual(['Experience with Excel']);
    expect(noLonger).toEqual([]);
    const back = await call(compareMatches, { posting, before: after, after: before });
    expect(back.noLonger.map(({ after }) => after)).toEqual([nowShown[0]?.before]);
  });

  test('what postings ask is counted over all of them, by the résumé that went out with each', async () => {
    const old = await resume('Old', withoutExcel);
    await resume('New');
    for (const [at, ending] of [[], ['rejected' as const], []].entries()) {
      const application = await applied(ending);
      await postingFor(application);
      if (at === 1) await call(sendDocument, { id: application, document: old });
    }
    const answer = await call(showGaps, {});
    expect(answer).toMatchObject({ postings: 3, withNewest: 2, waiting: 0, hasResume: true });
    const excel = answer.gaps.find(({ name }) => name === 'Microsoft Excel');
    expect(excel).toMatchObject({ asked: 3, nice: 3, must: 0, shown: 2, no: { asked: 1, shown: 0 } });
    const must = await call(showGaps, { importance: 'must' });
    expect(must.gaps.map(({ name }) => name)).not.toContain('Microsoft Excel');
  });

  test('the person’s word counts at once, and what only few postings ask is told apart', async () => {
    await resume('First');
    await postingFor(id);
    expect((await call(showGaps, {})).gaps).toEqual([]);
    const seldom = async () =>
      (await call(showGaps, {})).seldom.find(({ name }) => name === 'driving licence');
    expect(await seldom()).toMatchObject({ asked: 1, missing: 1, unshown: 0 });
    await call(sayClaim, { key: (await requirement('Driving licence')).key, says: 'have' });
    expect(await seldom()).toMatchObject({ missing: 0, unshown: 1 });
  });

  test('nothing is counted without a résumé, and what was put right is counted anew', async () => {
    const posting = await postingFor(id);
    expect(await call(showGaps, {})).toMatchObject({ hasResume: false, postings: 0, seldom: [] });
    const first = await resume('First');
    const before = (await call(showGaps, {})).seldomTotal;
    const { corrections } = await call(showPosting, { id: posting });
    const licence = await requirement('Driving licence');
    await call(changePosting, { id: posting, corrections: withImportance(corrections, licence, 'none') });
    expect((await call(showGaps, {})).seldomTotal).toBe(before - 1);
    await call(deleteDocument, { id: first });
    expect(await call(showGaps, {})).toMatchObject({ hasResume: false, postings: 0 });
  });

  test('the postings that ask for one thing are told as they are counted, the latest first', async () => {
    await resume('First');
    const first = await postingFor(id);
    const { id: second } = await call(addPosting, { text: bakery });
    const [licence] = (await call(showGaps, {})).seldom.filter(({ name }) => name === 'driving licence');
    const key = licence?.key ?? '';
    const { postings } = await call(showAsking, { key });
    expect(postings).toMatchObject([
      { id: second, showing: 'missing' },
      { id: first, showing: 'missing', company: 'Crumb & Co', title: 'Baker', applicationId: id },
    ]);
    expect((await call(showAsking, { key, importance: 'must' })).postings).toHaveLength(licence?.must ?? -1);
    expect((await call(showAsking, { key: 'skill flying' })).postings).toEqual([]);
  });

  test('what one has and a version does not show is told with its place and who asks for it', async () => {
    const first = await resume('First');
    await postingFor(id);
    const other = await applied();
    await postingFor(other, `${bakery}\nCome as you are.`);
    expect(await call(showUnshown, { id: first })).toEqual({ things: [], waiting: 0 });
    const { key } = await requirement('Driving licence');
    await call(sayClaim, { key, says: 'have', note: 'Since 2010' });
    const { things, waiting } = await call(showUnshown, { id: first });
    expect(waiting).toBe(0);
    expect(things).toMatchObject([
      { key, name: 'driving licence', note: 'Since 2010', place: { part: expect.any(String) } },
    ]);
    expect(things[0]?.postings.map(({ applicationId }) => applicationId)).toEqual([other, id]);
    const forOne = await call(showUnshown, { id: first, applicationId: id });
    expect(forOne.things[0]?.postings.map(({ applicationId }) => applicationId)).toEqual([id]);
  });

  test('a version that shows it says nothing of it, though an older one went out, and neither does a letter', async () => {
    const old = await resume('Old', withoutExcel);
    await postingFor(id);
    await call(sendDocument, { id, document: old });
    await call(sayClaim, { key: (await requirement('Excel')).key, says: 'have' });
    const names = async (document: string) =>
      (await call(showUnshown, { id: document })).things.map(({ name }) => name);
    expect(await names(old)).toEqual(['Microsoft Excel']);
    expect(await names(await resume('New'))).toEqual([]);
    const { id: letter } = await call(addDocument, { text: 'Dear Ms Ruiz', name: 'Letter', kind: 'letter' });
    expect(await names(letter)).toEqual([]);
  });
});
