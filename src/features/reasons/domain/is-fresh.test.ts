import { expect, test } from 'vitest';
import { isFresh } from './is-fresh.ts';

test.each([
  ['rejected', '2026-04-15', true],
  ['rejected', '2026-04-12', true],
  ['rejected', '2026-04-11', false],
  ['closed', '2026-04-14', true],
  ['silent', '2026-04-15', false],
  ['rejected', undefined, false],
])('%s on %s: fresh on 15 April is %s', (ending, endedOn, fresh) => {
  expect(isFresh(ending, endedOn, '2026-04-15')).toBe(fresh);
});
