import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { engines, temporaryFolder, testClient } from '#apps/server/testing.ts';
import { importVocabulary, removeVocabulary } from '#features/skills/api.ts';
import { madeLists } from '#features/skills/made-lists.testing.ts';
import type { Call } from '#platform/http/client.ts';
import { addPosting, changePosting, showPosting } from '../api.ts';

const lighthouse = `Keeper
We look for somebody with three years of experience in lighthouse care.
Requirements
- Experience with lighthouse care
- Excel`;

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const bring = async () => {
    const path = join(temporaryFolder(), 'mine.csv');
    writeFileSync(path, madeLists['mine.csv']);
    await call(importVocabulary, { paths: [path] });
  };
  const skills = async (id: string) =>
    (await call(showPosting, { id })).reading.requirements.map(({ skill }) => skill);

  test('a skill of the person’s own list is found in a posting from before, as long as the list is there', async () => {
    const { id } = await call(addPosting, { text: lighthouse });
    expect(await skills(id)).not.toContain('Leuchtturmwärterei');
    await bring();
    expect(await skills(id)).toContain('Leuchtturmwärterei');
    await call(removeVocabulary, { source: 'mine' });
    expect(await skills(id)).not.toContain('Leuchtturmwärterei');
  });

  test('a posting that is added later is read with the list, and what was put right stays', async () => {
    const { id } = await call(addPosting, { text: lighthouse });
    const { corrections } = await call(showPosting, { id });
    await call(changePosting, { id, corrections: { ...corrections, title: 'Keeper of the light' } });
    await bring();
    const later = await call(addPosting, { text: lighthouse });
    expect(await skills(later.id)).toContain('Leuchtturmwärterei');
    expect((await call(showPosting, { id })).title).toBe('Keeper of the light');
  });
});
