import { expect, test } from 'vitest';
import { runExplain } from './explain.ts';
import { answersIn, saidBy } from './said.testing.ts';
import { runSimulate } from './simulate.ts';

test('cases come one a line, the same for the same seed, with the truth in its own field', async () => {
  const said = await saidBy(() => runSimulate({ seed: 3, cases: 5 }));
  expect(answersIn(said)).toHaveLength(5);
  expect(answersIn(said)[0]).toMatchObject({
    id: '3-1',
    truth: { cause: expect.any(String), market: 3 },
  });
  expect(await saidBy(() => runSimulate({ seed: 3, cases: 5 }))).toBe(said);
});

test('what is made up can be explained line by line', async () => {
  const made = await saidBy(() => runSimulate({ seed: 4, cases: 4 }));
  const explained = answersIn(await saidBy(() => runExplain('-', { jsonl: true }), made));
  expect(explained.map(({ id, error }) => [id, error])).toEqual(
    ['4-1', '4-2', '4-3', '4-4'].map((id) => [id, undefined]),
  );
});
