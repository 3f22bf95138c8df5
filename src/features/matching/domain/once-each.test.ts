import { expect, test } from 'vitest';
import type { AskedThing } from './asked-thing.ts';
import { onceEach } from './once-each.ts';

const excel: AskedThing = {
  subject: 'skill excel',
  claim: 'skill excel',
  name: 'Excel',
  importance: 'nice',
  status: 'missing',
};

test('what a posting asks twice stands once, as it matters most', () => {
  const asked = [excel, { ...excel, importance: 'must' as const, claim: 'skill excel 2 years' }];
  expect(onceEach(asked, new Map())).toMatchObject([{ importance: 'must', showing: 'missing' }]);
});

test('the person’s word counts, and what is not really asked is left out', () => {
  expect(onceEach([excel], new Map([['skill excel', { says: 'have' }]]))).toMatchObject([
    { showing: 'unshown' },
  ]);
  expect(onceEach([excel], new Map([['skill excel', { says: 'not-asked' }]]))).toEqual([]);
});
