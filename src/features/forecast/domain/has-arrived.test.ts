import { expect, test } from 'vitest';
import { hasArrived } from './has-arrived.ts';

const arrived = (...journeys: Parameters<typeof hasArrived>[0]) => hasArrived(journeys);
const sent = (appliedOn: string, ending?: string, endedOn?: string) => ({ appliedOn, ending, endedOn });

test('whoever accepted an offer last has arrived, also when other answers came after it', () => {
  const offer = sent('2026-02-01', 'accepted', '2026-03-20');
  expect(arrived(sent('2026-03-01'), offer)).toBe(true);
  expect(arrived(offer, sent('2026-03-01', 'rejected', '2026-04-01'))).toBe(true);
  expect(arrived(offer, sent('2026-03-20', 'withdrawn', '2026-03-22'))).toBe(true);
});

test('whoever sent something after it looks again', () => {
  expect(arrived(sent('2026-02-01', 'accepted', '2026-03-20'), sent('2026-03-21'))).toBe(false);
});

test('of several offers that were accepted the last one counts', () => {
  const first = sent('2025-02-01', 'accepted', '2025-03-20');
  const second = sent('2026-02-01', 'accepted', '2026-03-20');
  expect(arrived(first, second)).toBe(true);
  expect(arrived(second, first)).toBe(true);
});

test('without an accepted offer, or without its day, nobody has arrived', () => {
  expect(arrived()).toBe(false);
  expect(arrived(sent('2026-02-01', 'declined', '2026-03-20'))).toBe(false);
  expect(arrived(sent('2026-02-01', 'accepted'))).toBe(false);
});
