import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engines, temporaryFolder, testClient } from '#apps/server/testing.ts';
import { listApplications, showApplication } from '#features/applications/api.ts';
import { showMail } from '#features/inbox/api.ts';
import type { Call } from '#platform/http/client.ts';
import { fewMails, type Mail } from '../../../../tests/mailbox/few-mails.ts';
import { bringIn } from '../cli.ts';

const options = { dryRun: false, pause: () => new Promise((resolve) => setTimeout(resolve, 10)) };

async function bring(call: Call, ...mails: Mail[]) {
  const path = `${temporaryFolder()}/some.mbox`;
  writeFileSync(path, fewMails(mails));
  return bringIn(call, path, options);
}

async function events(call: Call) {
  const { rows } = await call(listApplications, {});
  const { events } = await call(showApplication, { id: rows[0]?.id ?? '' });
  return events.map(({ kind, source }) => `${source.key.replace(/<|@.*/g, '')} ${kind}`);
}

const role = 'Proofreader';
const invitation: Mail = { id: 'a', on: '2026-01-05', role, says: 'talk' };
const agreed: Mail = { id: 'b', on: '2026-01-06', role, answers: 'a', text: 'Tuesday works, see you then.' };
const news: Mail = { id: 'c', on: '2026-01-20', role, answers: 'b', text: 'Still nothing from the panel.' };

describe.each(engines)('on %s', (engine) => {
  test('short answers become part of the application that they are about, with their words', async () => {
    const call = await testClient(engine);
    await bring(call, invitation, agreed, news);
    expect(await events(call)).toEqual(['a interview', 'b interview', 'c update']);
    expect((await call(showMail, { key: '<c@mail.example>' })).text).toContain('nothing from the panel');
  });

  test('also when they stand before what they answer, or come with a later import', async () => {
    const call = await testClient(engine);
    await bring(call, agreed, invitation);
    expect((await call(showMail, { key: '<b@mail.example>' })).text).toContain('Tuesday works');
    await bring(call, news);
    expect(await events(call)).toEqual(['a interview', 'b interview', 'c update']);
  });

  test('what the person sent in between is no event, and ties what answers it', async () => {
    const call = await testClient(engine);
    const mine: Mail = { id: 'mine', on: '2026-01-06', role, answers: 'a', text: 'Tuesday?', labels: 'Sent' };
    await bring(call, invitation, mine, { ...news, answers: 'mine' });
    expect(await events(call)).toEqual(['a interview', 'c update']);
  });

  test('answers in other conversations are not kept', async () => {
    const call = await testClient(engine);
    const lunch = {
      text: 'Pizza on Friday with the neighbours?',
      from: 'ida@gmail.com',
      subject: 'Re: Friday',
    };
    await bring(call, invitation, { ...news, ...lunch, answers: 'lunch' });
    expect(await events(call)).toEqual(['a interview']);
    await expect(call(showMail, { key: '<c@mail.example>' })).rejects.toMatchObject({ status: 404 });
  });
});
