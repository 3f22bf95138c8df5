import { expect, test } from 'vitest';
import { chosenFolder, chosenServer } from './settings.ts';

const server = 'postgres://db.example/rebound';

test('a server named by the environment is used unless a folder was asked for', () => {
  expect(chosenServer({}, { DATABASE_URL: server })).toBe(server);
  expect(chosenServer({ data: '/mine' }, { DATABASE_URL: server })).toBeUndefined();
  expect(chosenServer({}, {})).toBeUndefined();
});

test('a database of another kind in the environment belongs to another program', () => {
  expect(chosenServer({}, { DATABASE_URL: 'mysql://db.example/shop' })).toBeUndefined();
});

test('a server asked for wins over all else, and must be one', () => {
  expect(chosenServer({ data: '/mine', database: server }, {})).toBe(server);
  expect(() => chosenServer({ database: 'rebound.db' }, {})).toThrow('--database takes the address');
});

test('the folder asked for wins over the environment', () => {
  expect(chosenFolder({ data: '/mine' }, { REBOUND_DATA: '/other' })).toBe('/mine');
  expect(chosenFolder({}, { REBOUND_DATA: '/other' })).toBe('/other');
});
