import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { letterLines, resumeText } from '#features/documents/resume.testing.ts';
import { runReadLetter, runReadResume } from './read-resume.ts';
import { saidBy } from './said.testing.ts';

function fileWith(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a résumé is read into JSON Resume with findings, dates as written', async () => {
  const said = JSON.parse(await saidBy(() => runReadResume(fileWith('me.txt', resumeText), {}))) as object;
  expect(said).toMatchObject({
    basics: { name: 'Ola Lindqvist', email: 'ola@home.example' },
    work: [
      { name: 'Northwind Foods', position: 'Production Planner', startDate: '03/2019', endDate: 'present' },
      { position: 'Baker', startDate: '06/2014', endDate: '09/2018' },
    ],
    findings: expect.arrayContaining([
      {
        id: 'personal-data',
        severity: 2,
        quote: 'Date of birth: 12 May 1988',
        why: 'Your age says nothing about your work, and it can be held against you without anyone saying so.',
        fix: 'You can leave it out. Your training and your jobs tell enough about time.',
        page: null,
        span: expect.any(Array),
      },
    ]),
    unrecognised: expect.any(Array),
  });
});

test('dates are days when asked for', async () => {
  const said = await saidBy(() => runReadResume(fileWith('me.md', resumeText), { strict: true }));
  const { work } = JSON.parse(said) as { work: object[] };
  expect(work).toMatchObject([{ startDate: '2019-03' }, { startDate: '2014-06', endDate: '2018-09' }]);
  expect(work[0]).not.toHaveProperty('endDate');
});

test('standard input is read as a file would be', async () => {
  const [file, input] = [
    await saidBy(() => runReadResume(fileWith('me.txt', resumeText), {})),
    await saidBy(() => runReadResume('-', {}), resumeText),
  ];
  expect(input).toBe(file);
});

test('a letter is reviewed', async () => {
  const said = await saidBy(() => runReadLetter(fileWith('letter.txt', letterLines.join('\n'))));
  expect(JSON.parse(said)).toMatchObject({
    text: expect.stringContaining('Dear Ms Ruiz'),
    findings: expect.any(Array),
  });
});

test.each([() => runReadResume('/nowhere/me.pdf', {}), () => runReadLetter('/nowhere/me.pdf')])(
  'a file that is not there is said so',
  async (command) => {
    await expect(saidBy(command)).rejects.toMatchObject({ code: 'file-missing' });
  },
);

test('a file that is no document is refused with a reason', async () => {
  const path = join(temporaryFolder(), 'picture.pdf');
  writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  await expect(saidBy(() => runReadResume(path, {}))).rejects.toMatchObject({
    message: expect.stringMatching(/\.$/),
  });
});
