import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import type { ListedEntry } from './listed-entry.ts';
import { mergedSource } from './merged-lists.ts';
import { skill, type Told } from './told.ts';

const rules = { isKnown: (name: string) => name === 'python', isOrdinary: (name: string) => name === 'lamp' };
const none = new Map<string, ListedEntry>();

function gathered(...told: Told[]) {
  const { lists, add } = gathering(rules);
  for (const each of told) add(each);
  return lists;
}

test('known and ordinary names are counted once and left out, as other names too', () => {
  const twice = [skill('mine', { name: 'PYTHON' }), skill('mine', { name: 'lamp' })];
  const lists = gathered(
    ...twice,
    ...twice,
    skill('mine', { name: 'wicks', also: ['lamp', 'Python', 'wick care'] }),
  );
  const mine = lists.bySource.get('mine');
  expect([mine?.known.size, mine?.ordinary.size]).toEqual([1, 1]);
  expect([...(mine?.entries.values() ?? [])]).toEqual([{ name: 'wicks', also: ['wick care'] }]);
});

test('what is broader is written into skills that were brought earlier', () => {
  const stored = new Map([['trim lamps', { name: 'trim lamps', uri: 'a' }]]);
  const lists = gathered(
    { what: 'relation', uri: 'a', broaderUri: 'g' },
    { what: 'label', uri: 'g', name: 'lamps' },
  );
  expect(mergedSource('esco', lists, stored)).toMatchObject({
    written: [{ name: 'trim lamps', uri: 'a', broader: ['lamps'] }],
    added: 0,
    changed: 1,
  });
});

test('a relation to something without a name is left out', () => {
  const lists = gathered(skill('esco', { name: 'trim lamps', uri: 'a' }), {
    what: 'relation',
    uri: 'a',
    broaderUri: 'x',
  });
  expect(mergedSource('esco', lists, none).written).toEqual([{ name: 'trim lamps', uri: 'a' }]);
});

test('what was brought before is not written again', () => {
  const lists = gathered(skill('mine', { name: 'wicks', broader: ['lamps'] }));
  const stored = new Map([['wicks', { name: 'wicks', broader: ['lamps', 'light'] }]]);
  expect(mergedSource('mine', lists, stored)).toEqual({ written: [], added: 0, changed: 0, unchanged: 1 });
});
