import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication, addEvent } from '#features/applications/api.ts';
import { answerQuestion, explainApplication } from '../api.ts';

describe.each(engines)('on %s', (engine) => {
  async function rejected() {
    const call = await testClient(engine);
    const { id } = await call(addApplication, {
      opening: { company: 'Acme', role: 'Clerk', channel: 'board' },
      happenings: [{ kind: 'applied', on: '2026-03-01' }],
    });
    await call(addEvent, { id, happening: { kind: 'rejected', on: '2026-03-20' } });
    return { call, id };
  }

  test('a rejection is explained, the same way every time', async () => {
    const { call, id } = await rejected();
    const first = await call(explainApplication, { id });
    const sum = first.explanation?.causes.reduce((total, { probability }) => total + probability, 0) ?? 0;
    expect(sum + (first.explanation?.unknown ?? 0)).toBeCloseTo(1, 9);
    expect(await call(explainApplication, { id })).toEqual(first);
  });

  test('an answer moves the picture, and taking it back restores it', async () => {
    const { call, id } = await rejected();
    const before = await call(explainApplication, { id });
    const share = (told: typeof before) =>
      told.explanation?.causes.find((cause) => cause.id === 'gate')?.probability ?? 0;
    await call(answerQuestion, { id, question: 'form-answers', answer: 'form-answer-no' });
    const after = await call(explainApplication, { id });
    expect(share(after)).toBeGreaterThan(share(before));
    expect(after.explanation?.tellsMore.map((question) => question.id)).not.toContain('form-answers');
    await call(answerQuestion, { id, question: 'form-answers' });
    expect(await call(explainApplication, { id })).toEqual(before);
  });

  test('an open application has nothing to explain', async () => {
    const call = await testClient(engine);
    const { id } = await call(addApplication, {
      opening: { company: 'Acme', role: 'Clerk', channel: 'board' },
      happenings: [{ kind: 'applied', on: '2026-03-01' }],
    });
    expect((await call(explainApplication, { id })).explanation).toBeUndefined();
  });
});
