import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds, type Happening } from './event.ts';
import { standing } from './standing.ts';

const on = (day: string, kind: Happening['kind'], round?: Happening['round']): Happening => ({
  kind,
  on: `2026-03-${day}`,
  ...(round && { round }),
});

test('an application that was only confirmed stands at applied', () => {
  expect(standing([on('01', 'applied'), on('02', 'acknowledged')])).toEqual({
    stage: 'applied',
    appliedOn: '2026-03-01',
    lastEventOn: '2026-03-02',
  });
});

test('a rejection after a second round ends at interview', () => {
  const history = [
    on('01', 'applied'),
    on('05', 'interview', 'screen'),
    on('09', 'interview'),
    on('20', 'rejected'),
  ];
  expect(standing(history)).toMatchObject({ stage: 'interview', ending: 'rejected', endedOn: '2026-03-20' });
});

test('silence is an ending of its own and any later word takes it back', () => {
  expect(standing([on('01', 'applied'), on('25', 'silent')]).ending).toBe('silent');
  expect(standing([on('01', 'applied'), on('25', 'silent'), on('27', 'update')]).ending).toBeUndefined();
});

test('silence after a rejection stays a rejection', () => {
  expect(standing([on('01', 'applied'), on('05', 'rejected'), on('25', 'silent')]).ending).toBe('rejected');
});

test('an offer turned down is declined, not rejected', () => {
  const result = standing([on('01', 'applied'), on('20', 'offer'), on('22', 'declined')]);
  expect(result).toMatchObject({ stage: 'offer', ending: 'declined' });
});

test('an update after a rejection does not reopen it, a new interview does', () => {
  expect(standing([on('01', 'applied'), on('05', 'rejected'), on('06', 'update')]).ending).toBe('rejected');
  expect(standing([on('01', 'applied'), on('05', 'rejected'), on('09', 'interview')]).ending).toBeUndefined();
});

const history = fc.array(
  fc.record({
    kind: fc.constantFrom(...eventKinds),
    on: fc.integer({ min: 10, max: 28 }).map((day) => `2026-02-${day}`),
  }),
);

test('an ending can be taken back on its own day', () => {
  expect(standing([on('04', 'applied'), on('20', 'silent'), on('20', 'reopened')]).ending).toBeUndefined();
});

test('the order in which events are told does not matter when their days differ', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        history.map((events) => events[0] ?? on('01', 'applied')),
        { selector: (event) => event.on },
      ),
      (events) => {
        expect(standing([...events].reverse())).toEqual(standing(events));
      },
    ),
  );
});

test('a note changes nothing but is kept', () => {
  fc.assert(
    fc.property(history, (events) => {
      expect(standing([...events, on('28', 'note')])).toEqual(standing(events));
    }),
  );
});
