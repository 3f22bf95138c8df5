import { expect, test } from 'vitest';
import { nextQuestionnaireOn } from './next-questionnaire.ts';

test('the first one may come at any time', () => {
  expect(nextQuestionnaireOn(undefined, '2026-04-15')).toBeUndefined();
});

test('the next one comes after two weeks at the earliest', () => {
  expect(nextQuestionnaireOn('2026-04-15', '2026-04-15')).toBe('2026-04-29');
  expect(nextQuestionnaireOn('2026-04-02', '2026-04-15')).toBe('2026-04-16');
  expect(nextQuestionnaireOn('2026-04-01', '2026-04-15')).toBeUndefined();
});
