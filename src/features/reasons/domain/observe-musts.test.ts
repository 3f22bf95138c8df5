import { expect, test } from 'vitest';
import type { Fact, RejectionCase } from './case.ts';
import type { MustCounts } from './must-counts.ts';
import { observeMusts } from './observe-musts.ts';

const counts = (some: Partial<MustCounts>): MustCounts => ({
  shown: 0,
  partly: 0,
  unshown: 0,
  lacking: 0,
  missing: 0,
  unclear: 0,
  ...some,
});
const seen = (rejection: Partial<RejectionCase>) =>
  observeMusts({ id: 'a', stage: 'applied', ...rejection }).map(({ evidenceId }) => evidenceId);
const said = (value: Fact['value']) => seen({ facts: [{ id: 'must-met', value }] });

test('all musts met, some missing, and most met are three different things', () => {
  expect(said('5/5')).toEqual(['all-musts-met']);
  expect(said('2 of 5')).toEqual(['missing-must']);
  expect(said('5/6')).toEqual([]);
});

test('what the résumé does not show may still be there, so that only what it shows is told', () => {
  const [musts] = observeMusts({ id: 'a', stage: 'applied', musts: counts({ shown: 3, missing: 2 }) });
  expect(musts).toMatchObject({ evidenceId: 'musts-seen', values: { shown: 3, of: 5 }, from: 'match' });
});

test('once the person has said of each missing thing whether it is theirs, it is known how many are met', () => {
  expect(seen({ musts: counts({ shown: 1, lacking: 3 }) })).toEqual(['missing-must', 'musts-visible']);
  expect(seen({ musts: counts({ shown: 3, unshown: 2 }) })).toEqual(['all-musts-met', 'musts-hidden']);
});

test('what is theirs and not shown is told with its number, also while others are open', () => {
  const found = observeMusts({
    id: 'a',
    stage: 'applied',
    musts: counts({ shown: 2, unshown: 2, missing: 1 }),
  });
  expect(found.map(({ evidenceId }) => evidenceId)).toEqual(['musts-seen', 'musts-hidden']);
  expect(found[1]?.values).toEqual({ count: 2 });
});

test('what cannot be told from a résumé is not counted', () => {
  expect(seen({ musts: counts({ unclear: 4 }) })).toEqual([]);
  expect(seen({ musts: counts({ shown: 2, unclear: 4 }) })).toEqual(['all-musts-met', 'musts-visible']);
});
