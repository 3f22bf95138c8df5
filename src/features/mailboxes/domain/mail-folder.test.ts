import { expect, test } from 'vitest';
import { proposedFolders, replacementOf, type ServerFolder } from './mail-folder.ts';

const folder = (path: string, use: ServerFolder['use'] = 'other', uidValidity = path): ServerFolder => ({
  path,
  use,
  uidValidity,
  messages: 1,
  uidNext: 2,
});

test('spam, trash, drafts and sent mail are not proposed', () => {
  const folders = [
    folder('INBOX', 'inbox'),
    folder('Jobs'),
    folder('Spam', 'junk'),
    folder('Bin', 'trash'),
    folder('Drafts', 'drafts'),
    folder('Sent', 'sent'),
  ];
  expect(proposedFolders(folders)).toEqual(['INBOX', 'Jobs']);
});

test('where one folder holds all mail, it alone is proposed', () => {
  expect(proposedFolders([folder('INBOX', 'inbox'), folder('All Mail', 'all')])).toEqual(['All Mail']);
});

test('a renamed folder is known by its number', () => {
  const now = [folder('INBOX'), folder('Applications', 'other', '77')];
  expect(replacementOf('77', now, ['INBOX', 'Jobs'])).toBe('Applications');
});

test('nothing is guessed when two new folders could be it, or none is new', () => {
  const same = [folder('A', 'other', '1'), folder('B', 'other', '1')];
  expect(replacementOf('1', same, ['Jobs'])).toBeUndefined();
  expect(replacementOf('1', same, ['Jobs', 'A', 'B'])).toBeUndefined();
});
