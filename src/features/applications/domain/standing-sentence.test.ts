import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds, type Happening } from './event.ts';
import { standing } from './standing.ts';
import { standingSentence } from './standing-sentence.ts';

const on = (day: string, kind: Happening['kind'], more: Partial<Happening> = {}): Happening => ({
  kind,
  on: `2026-03-${day}`,
  ...more,
});

test('an application that came to interviews and ended is told in three sentences', () => {
  const events = [on('03', 'applied'), on('09', 'interview'), on('20', 'rejected')];
  expect(standingSentence(events)).toEqual([
    { key: 'applied', day: '2026-03-03' },
    { key: 'interviewed', count: 1 },
    { key: 'rejected', day: '2026-03-20' },
  ]);
});

test('an invitation and its confirmation on one day are one interview', () => {
  const events = [on('09', 'interview'), on('09', 'interview'), on('16', 'interview', { round: 'final' })];
  expect(standingSentence(events)).toContainEqual({ key: 'interviewed', count: 2 });
});

test('what was sent and not answered says so', () => {
  expect(standingSentence([on('03', 'applied'), on('05', 'note')])).toEqual([
    { key: 'applied', day: '2026-03-03' },
    { key: 'noAnswer' },
  ]);
});

test('a day that is not known is not told', () => {
  const events = [on('03', 'applied'), on('20', 'rejected', { dayUnknown: true })];
  expect(standingSentence(events).at(-1)).toEqual({ key: 'rejected' });
});

test('a timeline without entries says so', () => {
  expect(standingSentence([])).toEqual([{ key: 'empty' }]);
});

test('the last sentence is the ending exactly when there is one', () => {
  const event = fc.record({
    kind: fc.constantFrom(...eventKinds),
    on: fc.integer({ min: 10, max: 28 }).map((day) => `2026-02-${day}`),
  });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const endings = standingSentence(events).filter(({ key }) => key === standing(events).ending);
      expect(endings).toHaveLength(standing(events).ending ? 1 : 0);
    }),
  );
});

test('their confirmation alone is no answer, and its day is told once', () => {
  expect(standingSentence([{ kind: 'acknowledged', on: '2026-03-09' }])).toEqual([
    { key: 'applied', day: '2026-03-09' },
    { key: 'noAnswer' },
  ]);
});
