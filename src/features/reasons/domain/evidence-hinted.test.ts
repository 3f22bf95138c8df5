import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { type HintedId, plainOf } from './evidence-hinted.ts';

const pairs = Object.entries(plainOf) as [HintedId, (typeof plainOf)[HintedId]][];

test.each(pairs)('%s says the same as %s, but less', (hinted, plain) => {
  const [weak, strong] = [evidenceOf(hinted), evidenceOf(plain)];
  expect(weak.group).toBe(strong.group);
  expect(weak.explicit).toBeUndefined();
  for (const [cause, ratio] of Object.entries(strong.ratios)) {
    const tempered = weak.ratios[cause as keyof typeof weak.ratios] ?? 1;
    expect(Math.abs(Math.log(tempered))).toBeLessThan(Math.abs(Math.log(ratio)));
    expect(Math.sign(Math.log(tempered))).toBe(Math.sign(Math.log(ratio)));
  }
});
