import { expect, test } from 'vitest';
import { addCheckIn, listCheckIns, putBackCheckIn } from '#features/check-ins/api.ts';
import { addDays } from '#lib/calendar-day.ts';
import { client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';

test.for(looks)(
  'on a %s in the %s: one says how one is, answers a questionnaire and looks at the weeks',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const page = await visit(`${url}/reflect/check-ins`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `check-ins-${name}-${device}-${colorScheme}`);
    await page.getByText('A picture comes here').waitFor();
    await page.getByRole('button', { name: 'Answer the PHQ-4' }).waitFor();
    await picture('empty');

    // By the keyboard: arrows move within the scale.
    await page.getByRole('group', { name: 'Mood' }).getByRole('radio', { name: '3 of 10' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('group', { name: 'Energy' }).getByRole('radio', { name: '6 of 10' }).check();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabel('Note').fill('A no this morning.\nA walk helped.');
    await picture('now');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Mood 4 of 10 · Energy 6 of 10').waitFor();

    await page.getByRole('button', { name: 'Answer the PHQ-4' }).click();
    const questions = page.getByRole('radiogroup');
    expect(await questions.count()).toBe(4);
    for (const question of await questions.all()) await question.getByLabel('Nearly every day').check();
    await picture('questions');
    await page.getByRole('button', { name: 'Done' }).click();
    const result = page.getByRole('region', { name: 'What your answers point to' });
    await result.getByText('You do not have to carry this alone.').waitFor();
    await picture('heavy');
    await result.getByRole('link', { name: 'People who listen' }).click();
    await page.getByRole('heading', { name: 'Help now' }).waitFor();

    const { checkIns } = await call(listCheckIns, {});
    const last = checkIns[0]?.day ?? '';
    for (const [at, ago] of [3, 4, 6, 9, 11, 30, 33, 38, 51, 52, 60].entries()) {
      const day = addDays(last, -ago);
      const said = { kind: 'moment' as const, mood: 3 + (at % 5), energy: 2 + ((at * 3) % 6) };
      const id = `0199e8a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
      await call(putBackCheckIn, { id, at: `${day}T18:30:00.000Z`, day, said });
    }
    await page.goto(`${url}/reflect/check-ins`);
    await page.getByText('Mood lay at 3 to 7, energy at 2 to 6, of 10.').waitFor();
    await page.getByText('the next one fits from').waitFor();
    await page.getByText('What it pointed to').click();
    await picture('weeks');
    await page.getByRole('button', { name: 'Show as table' }).click();
    await picture('table');

    await page.getByRole('listitem').filter({ hasText: 'A walk helped' }).getByText('Remove').click();
    await page.getByText('Removed for good.').waitFor();
    expect((await call(listCheckIns, {})).total).toBe(checkIns.length + 10);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('A walk helped').waitFor();
  },
);

test('with 5,000 check-ins the page is there as quickly as ever', { timeout: 120_000 }, async () => {
  const { url } = await startRebound();
  const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
  const first = await call(addCheckIn, { said: { kind: 'moment', mood: 5, energy: 5 } });
  for (let at = 1; at < 5_000; at++) {
    const id = `0199e8a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const day = addDays(first.day, -Math.floor(at / 10));
    await call(putBackCheckIn, { ...first, id, day, at: `${day}T09:00:00.000Z` });
  }
  const times: number[] = [];
  for (const offset of [0, 2_500, 4_980]) {
    const before = performance.now();
    await call(listCheckIns, { offset });
    times.push(performance.now() - before);
  }
  expect(Math.max(...times)).toBeLessThan(300);
  const page = await visit(`${url}/reflect/check-ins`);
  await page.getByText('1 to 20 of 5,000').waitFor();
  await page.getByRole('button', { name: 'Older' }).click();
  await page.getByText('21 to 40 of 5,000').waitFor();
});
