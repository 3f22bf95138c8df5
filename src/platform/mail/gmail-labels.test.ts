import { expect, test } from 'vitest';
import { gmailLabels } from './gmail-labels.ts';

test.each([
  ['', []],
  ['Inbox', ['Inbox']],
  ['Inbox,Opened, Category Updates', ['Inbox', 'Opened', 'Category Updates']],
  ['"Work, old",Jobs', ['Work, old', 'Jobs']],
  ['"say ""hi""",,x', ['say "hi"', 'x']],
  ['=?UTF-8?B?w4Fyb2x2YQ==?=,Sent', ['Árolva', 'Sent']],
])('%j holds %j', (header, labels) => {
  expect(gmailLabels(header)).toEqual(labels);
});
