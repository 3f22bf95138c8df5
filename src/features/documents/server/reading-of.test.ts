import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engines, temporaryFolder, testClient } from '#apps/server/testing.ts';
import { importVocabulary } from '#features/skills/api.ts';
import { madeLists } from '#features/skills/made-lists.testing.ts';
import { addDocument, changeDocument, showDocument } from '../api.ts';
import { letterLines, resumeText } from '../resume.testing.ts';

const keeper = resumeText.replace('• Helped with many events', '• Took over the lighthouse care on Sundays');

describe.each(engines)('on %s', (engine) => {
  test('a skill of the person’s own list is found in a résumé that was there before', async () => {
    const call = await testClient(engine);
    const { id } = await call(addDocument, { text: keeper, name: 'Keeper' });
    const skills = async () => (await call(showDocument, { id })).reading?.skills.map(({ name }) => name);
    expect(await skills()).not.toContain('Leuchtturmwärterei');
    const path = join(temporaryFolder(), 'mine.csv');
    writeFileSync(path, madeLists['mine.csv']);
    await call(importVocabulary, { paths: [path] });
    expect(await skills()).toContain('Leuchtturmwärterei');
  });

  test('a letter that is said to be a résumé is read when it is shown, and the other way round', async () => {
    const call = await testClient(engine);
    const { id } = await call(addDocument, { text: letterLines.join('\n'), name: 'Letter' });
    await call(changeDocument, { id, kind: 'resume' });
    expect((await call(showDocument, { id })).reading?.name).toBeDefined();
    await call(changeDocument, { id, kind: 'letter' });
    expect((await call(showDocument, { id })).reading).toBeNull();
  });
});
