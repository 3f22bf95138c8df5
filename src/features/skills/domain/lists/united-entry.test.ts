import { expect, test } from 'vitest';
import { joinedEntries } from './joined-entries.ts';
import { unitedEntry } from './united-entry.ts';

test('two descriptions are one with all names, whatever their capitals', () => {
  const first = { name: 'lamp care', also: ['lamps'] };
  const second = { name: 'Lamp care', also: ['LAMPS', 'wicks'], broader: ['care of things'] };
  expect(unitedEntry(first, second)).toEqual({
    name: 'lamp care',
    also: ['lamps', 'wicks'],
    broader: ['care of things'],
  });
});

test('what adds nothing gives the same entry', () => {
  const first = { name: 'lamp care', also: ['lamps'], broader: ['care of things'] };
  expect(unitedEntry(first, { name: 'lamp care', also: ['Lamps'] })).toBe(first);
});

test('what two languages name is one skill', () => {
  const listed = [
    { name: 'trim lamps', uri: 'uri:1' },
    { name: 'Lampen putzen', uri: 'uri:1', broader: ['Lampen'] },
  ];
  expect(joinedEntries(listed, new Set())).toEqual([
    { name: 'trim lamps', also: ['Lampen putzen'], broader: ['Lampen'] },
  ]);
});

test('a name that Rebound has come to know is not taken from it', () => {
  const listed = [{ name: 'trim lamps' }, { name: 'lamp care', also: ['trim lamps', 'wicks'] }];
  expect(joinedEntries(listed, new Set(['trim lamps']))).toEqual([{ name: 'lamp care', also: ['wicks'] }]);
});
