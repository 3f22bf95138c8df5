import { expect, test } from 'vitest';
import { parcelsOf, worthSending } from './parcels.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);

test('of a mail folder the mailboxes are sent, not what the mail program keeps beside them', () => {
  const folder = named('Inbox', 'Inbox.msf', 'Sent', '.DS_Store', 'prefs.js', 'contacts.csv');
  expect(names(worthSending(folder))).toEqual(['Inbox', 'Sent']);
});

test('of an unpacked LinkedIn export only the applications are sent', () => {
  const folder = named('Connections.csv', 'Job Applications.csv', 'Skills.csv');
  expect(names(worthSending(folder))).toEqual(['Job Applications.csv']);
});

test('several mail files are one import, each list is its own', () => {
  const parcels = parcelsOf(named('takeout-001.zip', 'mine.csv', 'takeout-002.zip', 'old.tsv'), 'Takeout');
  expect(parcels.map(({ name, files }) => [name, names(files)])).toEqual([
    ['Takeout', ['takeout-001.zip', 'takeout-002.zip']],
    ['mine.csv', ['mine.csv']],
    ['old.tsv', ['old.tsv']],
  ]);
});

test('a single file keeps its name', () => {
  expect(parcelsOf(named('All mail.mbox'), '1 file').map(({ name }) => name)).toEqual(['All mail.mbox']);
});
