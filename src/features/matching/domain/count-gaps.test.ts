import { expect, test } from 'vitest';
import type { AskedThing } from './asked-thing.ts';
import type { Claims } from './claim.ts';
import { countGaps } from './count-gaps.ts';

const asks = (name: string, rest: Partial<AskedThing> = {}): AskedThing => ({
  subject: name.toLowerCase(),
  claim: name.toLowerCase(),
  name,
  importance: 'must',
  status: 'missing',
  ...rest,
});
const posting = (asked: AskedThing[], endedWithNo = false) => ({ asked, endedWithNo });
const nothingSaid: Claims = new Map();

test('what is asked most often comes first, and of those what is shown least', () => {
  const gaps = countGaps(
    [
      posting([asks('Excel', { status: 'met' }), asks('SAP'), asks('Dutch')]),
      posting([asks('Excel'), asks('SAP')]),
    ],
    nothingSaid,
  );
  expect(gaps.map(({ name, asked, shown }) => [name, asked, shown])).toEqual([
    ['SAP', 2, 0],
    ['Excel', 2, 1],
    ['Dutch', 1, 0],
  ]);
});

test('a posting that asks for something twice counts once, as it matters most', () => {
  const twice = posting([asks('Excel', { importance: 'nice', status: 'met' }), asks('Excel')]);
  expect(countGaps([twice], nothingSaid)).toMatchObject([{ asked: 1, must: 1, nice: 0, missing: 1 }]);
});

test('the person knows what they have and what is not asked', () => {
  const claims: Claims = new Map([
    ['sap', { says: 'have' }],
    ['dutch', { says: 'not-asked' }],
  ]);
  const gaps = countGaps([posting([asks('SAP'), asks('Dutch'), asks('Excel')])], claims);
  expect(gaps.map(({ name, unshown, missing }) => [name, unshown, missing])).toEqual([
    ['Excel', 0, 1],
    ['SAP', 1, 0],
  ]);
});

test('only what must be there is counted when only that is wanted', () => {
  const asked = [asks('Excel', { importance: 'nice' }), asks('SAP')];
  expect(countGaps([posting(asked)], nothingSaid, 'nice').map(({ name }) => name)).toEqual(['Excel']);
});

test('applications that ended with a no are counted apart', () => {
  const gaps = countGaps(
    [posting([asks('SAP', { status: 'met' })], true), posting([asks('SAP')], true), posting([asks('SAP')])],
    nothingSaid,
  );
  expect(gaps).toMatchObject([{ asked: 3, no: { asked: 2, shown: 1 } }]);
});

test('words that the vocabulary does not know are called as they are written most', () => {
  const written = (name: string) => posting([asks(name, { subject: 'nights' })]);
  const gaps = countGaps(['Night work', 'Nights', 'Night work'].map(written), nothingSaid);
  expect(gaps.map(({ name }) => name)).toEqual(['Night work']);
});
