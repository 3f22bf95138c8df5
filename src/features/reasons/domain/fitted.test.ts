import { expect, test } from 'vitest';
import { stages } from '#features/applications/domain/event.ts';
import { causes } from './cause.ts';
import { type EvidenceId, evidence, evidenceOf } from './evidence.ts';
import { fitted, fittedSource, unfitted } from './fitted.ts';
import { fittedChances, gateChances } from './priors.ts';
import { slopeIds } from './slope.ts';
import { sources } from './source.ts';

const twice = 2.01;
const factors = [
  ...slopeIds.map((id) => [id, fitted.slopes[id] ?? 1] as const),
  ...(Object.keys(evidence) as EvidenceId[]).flatMap((id) =>
    causes.map((cause) => [`${id} on ${cause}`, fitted.facts[id]?.[cause] ?? 1] as const),
  ),
  ['filled', fitted.filled] as const,
];

test('nothing counts more than twice or less than half of what the tables say', () => {
  const beyond = factors.filter(([, factor]) => factor > twice || factor < 1 / twice);
  expect(beyond).toEqual([]);
});

test.each(stages)(
  'the odds of a gate at the stage "%s" are at most twice or half of the table’s',
  (stage) => {
    const odds = (chance: number) => chance / (1 - chance);
    const tables = fittedChances(stage, unfitted);
    for (const cause of causes.filter((each) => tables[each] > 0)) {
      const ratio = odds(gateChances(stage)[cause]) / odds(tables[cause]);
      expect(ratio).toBeLessThan(twice);
      expect(ratio).toBeGreaterThan(1 / twice);
    }
  },
);

test('what an employer’s words mean was not fitted to made-up letters', () => {
  const said = (Object.keys(fitted.facts) as EvidenceId[]).filter((id) => evidenceOf(id).explicit);
  expect(said).toEqual([]);
});

test('the fitted is shown as an estimate', () => {
  expect(sources[fittedSource].grade).toBe('estimate');
});
