import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { changePreferences, showPreferences } from '../api.ts';

describe.each(engines)('on %s', (engine) => {
  test('a choice holds until another one is made', async () => {
    const call = await testClient(engine);
    expect(await call(showPreferences, {})).toEqual({ shares: 'numbers' });
    expect(await call(changePreferences, { shares: 'words' })).toEqual({ shares: 'words' });
    expect(await call(showPreferences, {})).toEqual({ shares: 'words' });
    await call(changePreferences, {});
    expect(await call(showPreferences, {})).toEqual({ shares: 'words' });
    await call(changePreferences, { shares: 'numbers' });
    expect(await call(showPreferences, {})).toEqual({ shares: 'numbers' });
  });

  test('a choice that does not exist is refused and changes nothing', async () => {
    const call = await testClient(engine);
    await expect(call(changePreferences, { shares: 'runes' as 'words' })).rejects.toThrow('shares');
    expect(await call(showPreferences, {})).toEqual({ shares: 'numbers' });
  });
});
