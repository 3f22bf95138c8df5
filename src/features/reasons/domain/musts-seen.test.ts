import { expect, test } from 'vitest';
import { mustsSeen } from './musts-seen.ts';

const posting = 'You bring:\n- Fork lift licence\n- Stock keeping\n- Early shifts\n- English';

test('the listed must-haves that the résumé names are counted', () => {
  expect(mustsSeen(posting, 'Ten years of stock keeping; fork lift licence since 2009.')).toEqual({
    seen: 2,
    of: 4,
    share: 0.5,
  });
});

test('a posting without a list of names is not compared', () => {
  expect(mustsSeen('You bring stock keeping.', 'Stock keeping.')).toBeUndefined();
  expect(mustsSeen(posting, undefined)).toBeUndefined();
});
