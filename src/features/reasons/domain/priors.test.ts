import { expect, test } from 'vitest';
import { stages } from '#features/applications/domain/event.ts';
import { causes } from './cause.ts';
import { firstToFail, logOddsOf } from './gate.ts';
import { gateChances, priorOf } from './priors.ts';

test.each(stages)('the causes of an ending at the stage "%s" sum to one', (stage) => {
  expect(causes.reduce((sum, cause) => sum + priorOf(stage)[cause], 0)).toBeCloseTo(1, 12);
});

test.each(stages)('when nothing is known, the gates of the stage "%s" fail as often as usual', (stage) => {
  const chances = gateChances(stage);
  const first = firstToFail({ ...chances, ...mapped(chances, logOddsOf) });
  const total = causes.reduce((sum, cause) => sum + first[cause], 0);
  expect(total).toBeLessThan(1);
  for (const cause of causes) expect(first[cause] / total).toBeCloseTo(priorOf(stage)[cause], 6);
});

test('nobody can have been unread, and no interview can have gone wrong, at a stage where that is impossible', () => {
  expect(priorOf('interview').unread).toBe(0);
  expect(priorOf('applied').performance).toBe(0);
});

function mapped(chances: ReturnType<typeof gateChances>, change: (chance: number) => number): object {
  return Object.fromEntries(causes.map((cause) => [cause, change(chances[cause])]));
}
