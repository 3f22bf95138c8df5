import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeMailbox } from '../mailbox/make-mailbox.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { visit } from './browser.ts';
import { rebound, script, startRebound, temporaryFolder } from './rebound.ts';

test('the same program keeps its data on a PostgreSQL server', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const folder = temporaryFolder();
  const choices = ['--database', postgres.url];
  const mailbox = join(folder, 'mail.mbox');
  writeFileSync(mailbox, makeMailbox().mbox);

  const first = await startRebound(folder, script, choices);
  const { code, out } = await rebound(['import', mailbox, '--json', '--data', folder, ...choices]);
  expect(code).toBe(0);
  expect(JSON.stringify(JSON.parse(out))).toMatch(/"applications":[1-9]/);
  await first.stop();

  const second = await startRebound(folder, script, choices);
  const page = await visit(`${second.url}/applications?search=Brightwater`);
  await page.getByRole('link', { name: /Brightwater Trust/ }).waitFor();
  const doctor = await rebound(['doctor', '--data', folder, ...choices]);
  expect(doctor.code).toBe(0);
  expect(doctor.out).toMatch(/PostgreSQL/);
});
