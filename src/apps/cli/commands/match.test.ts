import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { runMatch } from './match.ts';
import { answersIn, saidBy } from './said.testing.ts';

const posting = [
  'Production Planner, Harbour Bakery',
  'Requirements',
  '- At least 3 years of experience in shift planning',
  '- Good knowledge of Excel',
  '- Fluent Polish',
  'Nice to have',
  '- French',
].join('\n');
const pair = { posting: { text: posting }, resume: { text: resumeText } };

test('a résumé file is compared with a posting file', async () => {
  const folder = temporaryFolder();
  const [resume, job] = [join(folder, 'me.txt'), join(folder, 'job.txt')];
  writeFileSync(resume, resumeText);
  writeFileSync(job, posting);
  const said = JSON.parse(await saidBy(() => runMatch({ resume, posting: job }))) as {
    requirements: { text: string; status: string }[];
    nice: object;
  };
  const statusOf = (words: string) => said.requirements.find(({ text }) => text.includes(words))?.status;
  expect([statusOf('Excel'), statusOf('Polish')]).toEqual(['met', 'missing']);
  expect(said.nice).toMatchObject({ of: 1 });
});

test('pairs come one a line; a bad one is answered in its place and the rest goes on', async () => {
  const lines = [
    JSON.stringify({ id: 1, ...pair }),
    '{"id":2,"posting":{"text":"half',
    JSON.stringify({ id: 3, posting: { text: posting } }),
    JSON.stringify({ id: 'four\u2028', ...pair }),
  ].join('\n');
  const said = await saidBy(() => runMatch({ jsonl: true }), lines);
  const answers = answersIn(said);
  expect(answers).toMatchObject([
    { id: 1, must: { of: 3 }, nice: { of: 1 } },
    { id: 2, error: { code: 'line-unreadable' } },
    { id: 3, error: { code: 'line-invalid' } },
    { id: 'four\u2028', must: { of: 3 } },
  ]);
  expect({ ...answers[3], id: 1 }).toEqual(answers[0]);
});

test('both files must be named, and must be there', async () => {
  await expect(saidBy(() => runMatch({ resume: 'me.txt' }))).rejects.toMatchObject({
    code: 'match-incomplete',
    message: 'Name both files: rebound match --resume FILE --posting FILE.',
  });
  await expect(saidBy(() => runMatch({ resume: '/nowhere/a', posting: '/nowhere/b' }))).rejects.toMatchObject(
    {
      code: 'file-missing',
    },
  );
});
