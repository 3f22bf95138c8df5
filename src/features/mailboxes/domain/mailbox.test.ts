import { expect, test } from 'vitest';
import { isDue } from './mailbox.ts';

const noon = '2026-04-15T12:00:00.000Z';
const mailbox = { looksByItself: true, signedIn: true };

test('a mailbox is looked through every quarter of an hour, if the person said so and is signed in', () => {
  expect(isDue(mailbox, noon)).toBe(true);
  expect(isDue({ ...mailbox, lastLookAt: '2026-04-15T11:46:00.000Z' }, noon)).toBe(false);
  expect(isDue({ ...mailbox, lastLookAt: '2026-04-15T11:45:00.000Z' }, noon)).toBe(true);
  expect(isDue({ ...mailbox, looksByItself: false }, noon)).toBe(false);
  expect(isDue({ ...mailbox, signedIn: false }, noon)).toBe(false);
});
