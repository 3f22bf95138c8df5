import { expect, test } from 'vitest';
import { toldKind, toldKinds, withToldKind } from './told-kind.ts';

test('a last round becomes a rejection and loses its round', () => {
  const corrected = withToldKind(
    { kind: 'interview', round: 'final', on: '2026-03-01', quote: 'q' },
    'rejected',
  );
  expect(corrected).toEqual({ kind: 'rejected', on: '2026-03-01', quote: 'q' });
});

test.each(toldKinds)('%s is told as it was chosen', (told) => {
  expect(toldKind(withToldKind({ kind: 'update', on: '2026-03-01' }, told))).toBe(told);
});
