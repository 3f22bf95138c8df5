import { expect, test } from 'vitest';
import { applicationOf, type Dossier, merge, split } from './dossier.ts';
import type { ApplicationEvent, EventKind } from './event.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const event = (number: number, kind: EventKind, on: string, key = ''): ApplicationEvent => ({
  id: uuid(number),
  kind,
  on,
  source: { kind: key ? 'mail' : 'hand', key },
});
const dossier = (number: number, events: ApplicationEvent[], role = 'Clerk'): Dossier => ({
  id: uuid(number),
  opening: { company: 'Acme', role, channel: 'unknown' },
  events,
});

test('merging keeps every fact once', () => {
  const first = dossier(1, [event(11, 'applied', '2026-01-01', 'a')]);
  const second = dossier(2, [
    event(12, 'applied', '2026-01-01', 'a'),
    event(13, 'rejected', '2026-01-09', 'b'),
  ]);
  const merged = merge(first, second);
  expect(merged.events.map(({ kind }) => kind)).toEqual(['applied', 'rejected']);
  expect(applicationOf(merged)).toMatchObject({ id: uuid(1), ending: 'rejected' });
});

test('merging fills in what the first does not know', () => {
  const other = {
    ...dossier(2, [event(13, 'rejected', '2026-01-09')]),
    opening: { company: 'Acme', role: 'Other', channel: 'board' as const, location: 'Ghent' },
  };
  expect(merge(dossier(1, [], ''), other).opening).toEqual({
    company: 'Acme',
    role: 'Other',
    channel: 'board',
    location: 'Ghent',
  });
});

test('splitting and merging again gives the same facts', () => {
  const whole = dossier(1, [event(11, 'applied', '2026-01-01'), event(12, 'rejected', '2026-01-09', 'b')]);
  const parts = split(whole, [uuid(12)], uuid(2), whole.opening);
  if (!parts.ok) throw new Error(parts.failure);
  expect(merge(parts.value.stays, parts.value.leaves)).toEqual(whole);
});

test('neither part of a split may be empty', () => {
  const whole = dossier(1, [event(11, 'applied', '2026-01-01')]);
  expect(split(whole, [], uuid(2), whole.opening)).toEqual({ ok: false, failure: 'nothing-moves' });
  expect(split(whole, [uuid(11)], uuid(2), whole.opening)).toEqual({ ok: false, failure: 'nothing-stays' });
});
