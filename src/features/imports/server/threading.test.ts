import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder, testClient } from '#apps/server/testing.ts';
import { listApplications, showApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { makeMailbox } from '../../../../tests/mailbox/make-mailbox.ts';
import { scorePairs } from '../../../../tests/threading/pairs.ts';
import { bringIn } from '../cli.ts';

const options = { dryRun: false, pause: () => new Promise((resolve) => setTimeout(resolve, 20)) };

/** The application that holds each mail, by the key of the mail. */
async function applicationByMail(call: Call): Promise<Map<string, string>> {
  const { rows } = await call(listApplications, { limit: 500 });
  const found = new Map<string, string>();
  for (const { id } of rows) {
    const { events } = await call(showApplication, { id });
    for (const { source } of events) found.set(source.key, id);
  }
  return found;
}

test('a mailbox is saved with the mails of each application together', async () => {
  const made = makeMailbox({ seed: 3 });
  const path = `${temporaryFolder()}/All mail.mbox`;
  writeFileSync(path, made.mbox);
  const call = await testClient();
  await bringIn(call, path, options);
  const found = await applicationByMail(call);
  const mails = made.truth.flatMap(({ application, messageId }) =>
    application === undefined || messageId === undefined
      ? []
      : [{ truth: application, found: found.get(messageId), messageId }],
  );
  const score = scorePairs(mails);
  expect(score.f1).toBeGreaterThanOrEqual(0.92);
});
