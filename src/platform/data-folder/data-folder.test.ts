import { expect, test } from 'vitest';
import { dataFolder } from './data-folder.ts';

const linux = { platform: 'linux', environment: {}, home: '/home/ada' };

test('data lies where the system keeps the data of applications', () => {
  expect(dataFolder(linux)).toBe('/home/ada/.local/share/rebound');
  expect(dataFolder({ ...linux, platform: 'darwin' })).toBe('/home/ada/Library/Application Support/Rebound');
  expect(dataFolder({ ...linux, platform: 'win32' })).toBe('/home/ada/AppData/Local/Rebound');
});

test('a data home of the system is used when it is a full path', () => {
  expect(dataFolder({ ...linux, environment: { XDG_DATA_HOME: '/data' } })).toBe('/data/rebound');
  expect(dataFolder({ ...linux, environment: { XDG_DATA_HOME: 'data' } })).toBe(
    '/home/ada/.local/share/rebound',
  );
});

test('the folder asked for wins over the variable, and the variable over the system', () => {
  const environment = { REBOUND_DATA: '/mine', XDG_DATA_HOME: '/data' };
  expect(dataFolder({ ...linux, environment })).toBe('/mine');
  expect(dataFolder({ ...linux, environment }, '/asked')).toBe('/asked');
});
