import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instrument, instruments, shapes } from './instrument.ts';
import { outcomeOf } from './outcome.ts';
import { questionnaireSchema } from './questionnaire.ts';

/** Answers of a PHQ-4 or K6 that give this sum. */
function answersOf(instrument: Instrument, sum: number): number[] {
  const most = Math.max(...shapes[instrument].points);
  return Array.from({ length: shapes[instrument].questions }, (_, at) =>
    Math.max(0, Math.min(most, sum - at * most)),
  );
}
const rungOf = (instrument: Instrument, sum: number) =>
  outcomeOf({ instrument, answers: answersOf(instrument, sum) }).rung;

test('the rungs of the PHQ-4 begin at 3, 6 and 9', () => {
  const rungs = [0, 2, 3, 5, 6, 8, 9, 12].map((sum) => rungOf('phq-4', sum));
  expect(rungs).toEqual(['steady', 'steady', 'gentle', 'gentle', 'talk', 'talk', 'soon', 'soon']);
});

test('the rungs of the K6 begin at 8 and 13, and there is no fourth', () => {
  const rungs = [0, 7, 8, 12, 13, 24].map((sum) => rungOf('k6', sum));
  expect(rungs).toEqual(['steady', 'steady', 'gentle', 'gentle', 'talk', 'talk']);
});

test('a question left out adds nothing and is counted', () => {
  expect(outcomeOf({ instrument: 'phq-4', answers: [3, null, 2, null] })).toEqual({
    rung: 'gentle',
    sum: 5,
    of: 12,
    leftOut: 2,
  });
});

const answered = fc.constantFrom(...instruments).chain((instrument) => {
  const { questions, points } = shapes[instrument];
  const answer = fc.option(fc.constantFrom(...points));
  return fc.record({
    instrument: fc.constant(instrument),
    answers: fc.array(answer, { minLength: questions, maxLength: questions }),
  });
});
const order = ['steady', 'gentle', 'talk', 'soon'];

test('leaving one more question out never raises the rung', () => {
  fc.assert(
    fc.property(answered, fc.nat(5), ({ instrument, answers }, at) => {
      const fewer = answers.map((answer, place) => (place === at ? null : answer));
      const [more, less] = [answers, fewer].map((given) => outcomeOf({ instrument, answers: given }));
      expect(order.indexOf(less?.rung ?? '')).toBeLessThanOrEqual(order.indexOf(more?.rung ?? ''));
    }),
  );
});

test('the order of the answers does not matter, and the sum stays within the scale', () => {
  fc.assert(
    fc.property(answered, ({ instrument, answers }) => {
      const outcome = outcomeOf({ instrument, answers });
      expect(outcomeOf({ instrument, answers: answers.toReversed() })).toEqual(outcome);
      expect(outcome.sum).toBeGreaterThanOrEqual(0);
      expect(outcome.sum).toBeLessThanOrEqual(outcome.of);
    }),
  );
});

test('every set of answers that is printed is taken, unless all are left out', () => {
  fc.assert(
    fc.property(answered, (given) => {
      const isEmpty = given.answers.every((answer) => answer === null);
      expect(questionnaireSchema.safeParse({ kind: 'questionnaire', ...given }).success).toBe(!isEmpty);
    }),
  );
});

test('answers that are not of the questionnaire are refused', () => {
  const isTaken = (instrument: string, answers: readonly unknown[]) =>
    questionnaireSchema.safeParse({ kind: 'questionnaire', instrument, answers }).success;
  expect(isTaken('phq-4', [0, 1, 2, 3])).toBe(true);
  expect(isTaken('phq-4', [0, 1, 2, 4])).toBe(false);
  expect(isTaken('phq-4', [0, 1, 2])).toBe(false);
  expect(isTaken('phq-4', [0, 1, 2, 0.5])).toBe(false);
  expect(isTaken('phq-4', [0, 1, 2, -1])).toBe(false);
  expect(isTaken('k6', [4, 4, 4, 4, 4, 4])).toBe(true);
  expect(isTaken('k6', [4, 4, 4, 4, 4, 5])).toBe(false);
  expect(isTaken('k6', [0, 1, 2, 3])).toBe(false);
  expect(isTaken('phq-9', [0, 0, 0, 0])).toBe(false);
});
