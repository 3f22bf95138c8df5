import { expect, test } from 'vitest';
import { resumeText } from '#features/documents/resume.testing.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import type { RejectionCase } from './case.ts';
import { comparedTexts } from './compared-texts.ts';
import { observe } from './observe.ts';

const read: RejectionCase = {
  id: 'a',
  stage: 'applied',
  appliedAt: '2026-03-01',
  posting: { text: bakery.replace('- Food hygiene', '- Fluent Spanish\n- Food hygiene') },
  resume: { text: resumeText },
};
const today = '2026-04-15';

test('a posting and a résumé are compared, in place of a look for the same words', () => {
  const { musts } = comparedTexts(read, today);
  expect(musts?.shown).toBeGreaterThan(0);
  expect(musts?.missing).toBeGreaterThan(0);
  expect(observe(comparedTexts(read, today)).map(({ evidenceId }) => evidenceId)).toContain('musts-seen');
});

test('the months without work are counted until the application', () => {
  const until = (end: string) => {
    const text = resumeText.replace('03/2019 – present', `03/2019 – ${end}`);
    return comparedTexts({ ...read, resume: { text } }, today).facts;
  };
  expect(until('06/2025')).toContainEqual({ id: 'months-out', value: 8, from: 'you' });
});

test('what the case says itself is left as it is', () => {
  const musts = { shown: 1, partly: 0, unshown: 0, lacking: 0, missing: 0, unclear: 0 };
  const said: RejectionCase = { ...read, musts, facts: [{ id: 'gap-months', value: 14 }] };
  expect(comparedTexts(said, today)).toEqual(said);
  expect(comparedTexts({ ...read, resume: {} }, today)).toEqual({ ...read, resume: {} });
});
