import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestEdit } from './shortest-edit.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
const keeps = (kind: 'gone' | 'new') => (steps: ReturnType<typeof shortestEdit>) =>
  steps.filter((step) => step.kind === 'same' || step.kind === kind).map(({ item }) => item);

test('the steps lead from one list to the other', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const steps = shortestEdit(before, after);
      expect(keeps('gone')(steps)).toEqual(before);
      expect(keeps('new')(steps)).toEqual(after);
    }),
  );
});

test('no way is shorter', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const same = shortestEdit(before, after).filter(({ kind }) => kind === 'same').length;
      expect(same).toBe(longestCommon(before, after));
    }),
  );
});

test('two long texts without anything in common are told apart at once', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => `a${at}`);
  const after = Array.from({ length: 20_000 }, (_, at) => `b${at}`);
  expect(shortestEdit(before, after).filter(({ kind }) => kind === 'same')).toEqual([]);
});

function longestCommon(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  const without = longestCommon(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(at + 1)));
}
