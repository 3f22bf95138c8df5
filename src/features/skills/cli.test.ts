import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testClient } from '#apps/server/testing.ts';
import { importByCommand, listByCommand, removeByCommand } from './cli.ts';
import { madeLists } from './made-lists.testing.ts';

test('the command says what came in, what was left out and whose lists they are', async () => {
  const [call, folder] = [await testClient(), temporaryFolder()];
  const path = join(folder, 'a.csv');
  writeFileSync(path, madeLists['technology.csv']);
  const { text, answer } = await importByCommand(call, [path, join(folder, 'missing.csv')]);
  expect(text).toContain(`${path}: names 7 skills\nThere is no file ${join(folder, 'missing.csv')}.`);
  expect(text).toContain(
    'O*NET: 4 skills added, 1 in Rebound’s own vocabulary already, 2 left out as everyday or very short words.',
  );
  expect(text).toContain('U.S. Department of Labor');
  expect(answer).toMatchObject({ attributions: [expect.stringContaining('CC BY 4.0')] });
  expect((await listByCommand(call)).text).toMatch(
    /onet {2}O\*NET: 4 skills, last changed 2026-04-15\n.*Department/,
  );
  expect((await removeByCommand(call, 'onet')).text).toBe('O*NET: 4 skills taken out.');
  expect((await removeByCommand(call, 'onet')).text).toBe('O*NET: there was nothing to take out.');
});

test('relations without their skills are told with the way out', async () => {
  const [call, folder] = [await testClient(), temporaryFolder()];
  writeFileSync(join(folder, 'b.csv'), madeLists['broaderRelationsSkillPillar_en.csv']);
  expect((await importByCommand(call, [folder])).text).toContain('together with skills_en.csv');
});

test('nothing but foreign files is said plainly', async () => {
  const [call, folder] = [await testClient(), temporaryFolder()];
  for (let number = 0; number < 13; number++) writeFileSync(join(folder, `${number}.txt`), 'Dear reader,\n');
  const { text } = await importByCommand(call, [folder]);
  expect(text.split('\n')).toHaveLength(12);
  expect(text).toContain('3 more files held nothing to take.\nNo skills were found, so nothing was changed.');
});
