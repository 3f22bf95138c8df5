import { expect, test } from 'vitest';
import { appointmentStates } from './agenda.ts';
import type { ApplicationEvent } from './event.ts';
import type { EventDetails } from './event-details.ts';

let number = 0;
const mail = (on: string, details: EventDetails): ApplicationEvent => ({
  id: `00000000-0000-4000-8000-${String(++number).padStart(12, '0')}`,
  kind: 'interview',
  on,
  source: { kind: 'mail', key: String(number) },
  details,
});
const talk = (start: string, rest: Partial<NonNullable<EventDetails['appointment']>> = {}): EventDetails => ({
  appointment: { start, ...rest },
});
const statesOf = (...events: ApplicationEvent[]) => {
  const states = appointmentStates(events);
  return events.map(({ id }) => states.get(id));
};

test('two talks on different days are two', () => {
  const rounds = [mail('2026-05-04', talk('2026-05-14T10:00')), mail('2026-05-15', talk('2026-05-20T10:00'))];
  expect(statesOf(...rounds)).toEqual(['set', 'set']);
});

test('a reminder of the same time repeats it, also from another zone', () => {
  const first = mail('2026-05-04', talk('2026-05-14T10:00+02:00'));
  const reminder = mail('2026-05-13', talk('2026-05-14T08:00Z'));
  expect(statesOf(first, reminder)).toEqual(['repeated', 'set']);
});

test('a calendar entry of the same name and another time moves the talk', () => {
  const first = mail('2026-05-04', talk('2026-05-14T10:00', { uid: 'a', sequence: 0 }));
  const other = mail('2026-05-04', talk('2026-05-20T10:00', { uid: 'b' }));
  const again = mail('2026-05-06', talk('2026-05-15T11:00', { uid: 'a', sequence: 1 }));
  expect(statesOf(first, other, again)).toEqual(['moved', 'set', 'set']);
});

test('an older version that arrives late changes nothing', () => {
  const newer = mail('2026-05-04', talk('2026-05-15T11:00', { uid: 'a', sequence: 2 }));
  const late = mail('2026-05-04', talk('2026-05-14T10:00', { uid: 'a', sequence: 1 }));
  expect(statesOf(newer, late)).toEqual(['set', 'moved']);
});

test('words of a move take the talk that lay ahead, and leave one that is over', () => {
  const over = mail('2026-05-01', talk('2026-05-03T10:00'));
  const ahead = mail('2026-05-04', talk('2026-05-14T10:00'));
  const move = mail('2026-05-10', { ...talk('2026-05-16T10:00'), change: 'moved' });
  expect(statesOf(over, ahead, move)).toEqual(['set', 'moved', 'set']);
});

test('calling off takes the talk that it names, else the one ahead', () => {
  const first = mail('2026-05-04', talk('2026-05-14T10:00', { uid: 'a' }));
  const second = mail('2026-05-05', talk('2026-05-15T10:00', { uid: 'b' }));
  const named = mail('2026-05-06', { ...talk('2026-05-14T10:00', { uid: 'a' }), change: 'called-off' });
  expect(statesOf(first, second, named)).toEqual(['called-off', 'set', 'called-off']);
  expect(statesOf(first, second, mail('2026-05-06', { change: 'called-off' }))).toEqual([
    'set',
    'called-off',
    undefined,
  ]);
});
