import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventKind, eventKinds, rounds } from '#features/applications/domain/event.ts';
import { journeyOf } from './journey.ts';
import { record } from './made-records.testing.ts';
import { steps } from './step.ts';

const reachedAfter = (...kinds: EventKind[]) => {
  const happened = kinds.map((kind, at) => [kind, at + 1] as const);
  const { reached } = journeyOf(record(50, happened));
  return steps.filter((step) => reached[step] !== undefined);
};

test('a receipt and silence are no answer, and neither is what the person did', () => {
  expect(reachedAfter('acknowledged', 'silent')).toEqual([]);
  expect(reachedAfter('withdrawn')).toEqual([]);
});

test('a no is an answer and nothing more', () => {
  expect(reachedAfter('rejected')).toEqual(['answered']);
  expect(reachedAfter('closed')).toEqual(['answered']);
});

test('an offer stands on every step before it', () => {
  expect(reachedAfter('offer')).toEqual([...steps]);
  expect(reachedAfter('assessment')).toEqual(['answered', 'screen']);
});

test('each step has the first day that proves it or a later one', () => {
  const { reached } = journeyOf(
    record(50, [
      ['offer', 30],
      ['assessment', 10],
      ['update', 4],
    ]),
  );
  expect(reached).toEqual({
    answered: '2026-02-28',
    screen: '2026-03-06',
    interview: '2026-03-26',
    final: '2026-03-26',
    offer: '2026-03-26',
  });
});

test('days that no source gives are marked', () => {
  const applied = { kind: 'applied', on: '2026-02-01', dayUnknown: true } as const;
  expect(journeyOf(record(50)).hasDays).toBe(true);
  expect(journeyOf({ ...record(50), events: [applied] }).hasDays).toBe(false);
});

const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...eventKinds),
    on: fc.constantFrom('2026-01-03', '2026-01-09', '2026-02-01', '2026-03-30'),
    round: fc.constantFrom(...rounds),
  }),
);

test('the order of events does not matter, and no step is reached before the one it follows', () => {
  fc.assert(
    fc.property(events, (each) => {
      const { reached } = journeyOf({ ...record(90), events: each });
      expect(journeyOf({ ...record(90), events: [...each].reverse() }).reached).toEqual(reached);
      const days = steps.flatMap((step) => reached[step] ?? []);
      expect(days).toEqual([...days].sort());
      expect(steps.slice(0, days.length).every((step) => reached[step] !== undefined)).toBe(true);
    }),
  );
});
