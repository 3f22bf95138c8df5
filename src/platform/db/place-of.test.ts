import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

test('a file lies in its folder', () => {
  expect(placeOf('/home/robin/rebound/rebound.db')).toBe('/home/robin/rebound');
});

test('a server is named without the user and the password', () => {
  expect(placeOf('postgres://robin:secret@db.example:5433/jobs?password=secret')).toBe(
    'db.example:5433/jobs',
  );
  expect(placeOf('postgres:///jobs?password=secret')).not.toContain('secret');
});
