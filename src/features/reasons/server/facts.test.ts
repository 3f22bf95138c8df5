import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import {
  addApplication,
  addEvent,
  deleteApplication,
  mergeApplications,
  undoChange,
} from '#features/applications/api.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { sayClaim, showMatch } from '#features/matching/api.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { answerQuestion, correctFact, explainApplication } from '../api.ts';
import type { Cause } from '../domain/cause.ts';
import type { FactId } from '../domain/fact-correction.ts';

/** It asks for more than the résumé shows. */
const wide = bakery.replace('- Food hygiene', '- Driving licence\n- Fluent Spanish\n- Food hygiene');

async function rejected(call: Call, company = 'Acme') {
  const { id } = await call(addApplication, {
    opening: { company, role: 'Night Baker', channel: 'board' },
    happenings: [{ kind: 'applied', on: '2026-03-01' }],
  });
  await call(addEvent, { id, happening: { kind: 'rejected', on: '2026-03-20' } });
  return id;
}

async function withPapers(call: Call) {
  const id = await rejected(call);
  const { id: posting } = await call(addPosting, { text: wide, applicationId: id });
  await call(changePosting, { id: posting, facts: { postedAt: '2026-01-10', applicants: 320 } });
  const { id: resume } = await call(addDocument, { text: resumeText, name: 'Ola', kind: 'resume' });
  await call(sendDocument, { id, document: resume });
  return { id, posting, resume };
}

async function factOf(call: Call, id: string, fact: FactId) {
  const { facts } = await call(explainApplication, { id });
  return facts.find((each) => each.id === fact);
}

const answersOf = async (call: Call, id: string) => (await call(explainApplication, { id })).answers;

async function shareOf(call: Call, id: string, cause: Cause): Promise<number> {
  const { explanation } = await call(explainApplication, { id });
  return explanation?.causes.find((each) => each.id === cause)?.probability ?? 0;
}

describe.each(engines)('on %s', (engine) => {
  test('an explanation rests on the posting, the résumé that was sent and how they compare', async () => {
    const call = await testClient(engine);
    const { id, posting, resume } = await withPapers(call);
    const { facts, places } = await call(explainApplication, { id });
    expect(places).toEqual({ posting, resume });
    const { requirements = [] } = await call(showMatch, { id });
    const musts = requirements.filter(
      ({ importance, showing }) => importance === 'must' && showing !== 'unclear',
    );
    const shown = musts.filter(({ showing }) => showing === 'shown');
    expect(musts.length).toBeGreaterThan(0);
    expect(facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'musts',
          from: 'match',
          value: `${shown.length}/${musts.length}`,
          counts: expect.objectContaining({ shown: shown.length }),
        }),
        { id: 'applicants', from: 'posting', value: 320 },
        { id: 'posted', from: 'posting', value: '2026-01-10', days: 50 },
        { id: 'months-out', from: 'resume', value: expect.any(Number) },
      ]),
    );
  });

  test('“I have this” on a must-have moves the explanation', async () => {
    const call = await testClient(engine);
    const { id } = await withPapers(call);
    const before = await shareOf(call, id, 'shown');
    const { requirements = [] } = await call(showMatch, { id });
    const missing = requirements.filter((each) => each.importance === 'must' && each.showing === 'missing');
    expect(missing.length).toBeGreaterThan(0);
    for (const { key } of missing) await call(sayClaim, { key, says: 'have' });
    expect(await shareOf(call, id, 'shown')).toBeGreaterThan(before);
  });

  test('a résumé that did not go out with the application says nothing', async () => {
    const call = await testClient(engine);
    const id = await rejected(call);
    await call(addPosting, { text: bakery, applicationId: id });
    await call(addDocument, { text: resumeText, name: 'Ola', kind: 'resume' });
    expect(await factOf(call, id, 'musts')).toBeUndefined();
    expect((await call(explainApplication, { id })).places.resume).toBeUndefined();
  });

  test('a fact that is set right moves the picture, says what changed, and is taken back', async () => {
    const call = await testClient(engine);
    const { id, posting } = await withPapers(call);
    await call(changePosting, { id: posting, facts: { postedAt: '2026-02-26', applicants: 320 } });
    const before = await call(explainApplication, { id });
    const { changed } = await call(correctFact, { id, fact: 'applicants', correction: 8 });
    const unread = changed.causes.find((cause) => cause.id === 'unread');
    expect(unread?.after).toBeLessThan(unread?.before ?? 0);
    expect(await factOf(call, id, 'applicants')).toEqual({
      id: 'applicants',
      from: 'you',
      value: 8,
      correction: 'said',
      read: 320,
    });
    expect((await call(correctFact, { id, fact: 'applicants', correction: null })).before).toBe(8);
    expect(await factOf(call, id, 'applicants')).toMatchObject({ correction: 'left-out', read: 320 });
    const back = await call(correctFact, { id, fact: 'applicants' });
    expect(back).toMatchObject({ before: null });
    expect(await call(explainApplication, { id })).toEqual(before);
  });

  test('an answer says what changed, too', async () => {
    const call = await testClient(engine);
    const id = await rejected(call);
    const { changed } = await call(answerQuestion, { id, question: 'inside-hire', answer: 'inside-hire' });
    expect(changed.causes[0]?.id).toBe('taken');
    expect(changed.causes[0]?.after).toBeGreaterThan(changed.causes[0]?.before ?? 1);
  });

  test('what cannot be said of a fact is refused, and nothing is kept', async () => {
    const call = await testClient(engine);
    const id = await rejected(call);
    for (const [fact, correction] of [
      ['applied', 'soon'],
      ['stage', null],
      ['says-terms', true],
    ] as const) {
      await expect(call(correctFact, { id, fact, correction })).rejects.toThrow('cannot be said');
    }
    expect((await factOf(call, id, 'applied'))?.correction).toBeUndefined();
  });

  test('corrections follow an application that is joined, and go back when that is undone', async () => {
    const call = await testClient(engine);
    const [kept, gone] = [await rejected(call), await rejected(call, 'Acme Ltd')];
    await call(correctFact, { id: gone, fact: 'applicants', correction: 40 });
    await call(correctFact, { id: gone, fact: 'pay-asked', correction: 50_000 });
    await call(correctFact, { id: kept, fact: 'pay-asked', correction: 30_000 });
    const { change } = await call(mergeApplications, { id: kept, other: gone });
    expect((await factOf(call, kept, 'applicants'))?.value).toBe(40);
    expect((await factOf(call, kept, 'pay-asked'))?.value).toBe(30_000);
    await call(undoChange, { id: change });
    expect(await factOf(call, kept, 'applicants')).toBeUndefined();
    expect((await factOf(call, gone, 'applicants'))?.value).toBe(40);
  });

  test('answers follow an application that is joined, and go back when that is undone', async () => {
    const call = await testClient(engine);
    const [kept, gone] = [await rejected(call), await rejected(call, 'Acme Ltd')];
    await call(answerQuestion, { id: gone, question: 'inside-hire', answer: 'inside-hire' });
    await call(answerQuestion, { id: gone, question: 'form-answers', answer: 'form-answer-no' });
    await call(answerQuestion, { id: kept, question: 'form-answers', answer: null });
    const { change } = await call(mergeApplications, { id: kept, other: gone });
    expect(await answersOf(call, kept)).toEqual({ 'inside-hire': 'inside-hire', 'form-answers': null });
    await call(undoChange, { id: change });
    expect(await answersOf(call, kept)).toEqual({ 'form-answers': null });
    expect(await answersOf(call, gone)).toEqual({
      'inside-hire': 'inside-hire',
      'form-answers': 'form-answer-no',
    });
  });

  test('an answer that came with a joined application is taken back like any other', async () => {
    const call = await testClient(engine);
    const [kept, gone, first] = [await rejected(call), await rejected(call, 'B'), await rejected(call, 'C')];
    await call(answerQuestion, { id: first, question: 'inside-hire', answer: 'inside-hire' });
    await call(mergeApplications, { id: gone, other: first });
    await call(mergeApplications, { id: kept, other: gone });
    expect(await answersOf(call, kept)).toEqual({ 'inside-hire': 'inside-hire' });
    await call(answerQuestion, { id: kept, question: 'inside-hire' });
    expect(await answersOf(call, kept)).toEqual({});
  });

  test('corrections come back with an application that was deleted', async () => {
    const call = await testClient(engine);
    const id = await rejected(call);
    await call(correctFact, { id, fact: 'applicants', correction: 40 });
    const { change } = await call(deleteApplication, { id });
    await expect(call(explainApplication, { id })).rejects.toThrow();
    await call(undoChange, { id: change });
    expect((await factOf(call, id, 'applicants'))?.value).toBe(40);
  });
});
