import { expect, test } from 'vitest';
import type { RejectionCase } from './case.ts';
import { offeredReason } from './offered-reason.ts';

const saying = (text: string): RejectionCase => ({
  id: 'a',
  stage: 'applied',
  ending: 'rejected',
  mails: [{ text }],
});

test('a reason that the mail names is offered with its words', () => {
  expect(offeredReason(saying('In the end the role was put on hold.'))).toEqual({
    cause: 'void',
    words: 'In the end the role was put on hold.',
  });
});

test('the reason that the reader of the mails found is offered with its quote', () => {
  const facts = [
    { id: 'employer-reason', value: 'salary' },
    { id: 'employer-quote', value: 'The pay you named is above our budget.' },
  ];
  expect(offeredReason({ id: 'a', stage: 'screen', endedAt: '2031-02-03T09:00:00Z', facts })).toEqual({
    cause: 'terms',
    words: 'The pay you named is above our budget.',
    on: '2031-02-03',
  });
});

test('an opening that was only marked as closed offers no words to confirm', () => {
  const facts = [{ id: 'employer-reason', value: 'closed' }];
  expect(offeredReason({ id: 'a', stage: 'applied', facts })).toBeUndefined();
});

test.each([
  'We went with candidates who more closely match our needs.',
  'The position has been filled.',
  'It was a close call.',
  '',
])('“%s” names no reason that could be confirmed', (text) => {
  expect(offeredReason(saying(text))).toBeUndefined();
});
