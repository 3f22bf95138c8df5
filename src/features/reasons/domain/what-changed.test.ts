import { expect, test } from 'vitest';
import type { Cause } from './cause.ts';
import { madeExplanation } from './explanation.testing.ts';
import { whatChanged } from './what-changed.ts';

const with_ = (shares: Partial<Record<Cause, number>>, tooEarly = false) =>
  madeExplanation({
    tooEarly,
    causes: Object.entries(shares).map(([id, probability]) => ({
      id: id as Cause,
      probability,
      low: 0,
      high: 1,
      for: [],
      against: [],
    })),
  });

test('the largest changes come first, at most three, and only those that are told otherwise', () => {
  const before = with_({ unread: 0.3, gap: 0.1, void: 0.2, terms: 0.11, taken: 0.2 });
  const after = with_({ unread: 0.1, gap: 0.4, void: 0.1, terms: 0.13, taken: 0.1 });
  expect(whatChanged(before, after).causes).toEqual([
    { id: 'gap', before: 0.1, after: 0.4 },
    { id: 'unread', before: 0.3, after: 0.1 },
    { id: 'void', before: 0.2, after: 0.1 },
  ]);
});

test('a tenth that comes by rounding alone is no change', () => {
  expect(whatChanged(with_({ gap: 0.149 }), with_({ gap: 0.151 })).causes).toEqual([]);
});

test('it is told whether it was and is too early', () => {
  expect(whatChanged(with_({ gap: 0.1 }, true), with_({ gap: 0.1 }))).toEqual({
    causes: [],
    tooEarly: false,
    wasTooEarly: true,
  });
});
