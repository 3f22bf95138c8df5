import { expect, test } from 'vitest';
import { isReceived } from './received.ts';

test('mail in the inbox or under labels of one’s own was received', () => {
  expect(isReceived([])).toBe(true);
  expect(isReceived(['Inbox', 'Opened', 'Jobs/Sent applications'])).toBe(true);
});

test.each([['Sent'], ['Spam'], ['Papierkorb'], ['Messages envoyés'], ['Lixeira']])(
  'mail under %s was not',
  (label) => {
    expect(isReceived(['Important', label])).toBe(false);
  },
);
