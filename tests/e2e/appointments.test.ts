import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { looks, looksGood, visit } from './browser.ts';
import { rebound, startRebound, temporaryFolder } from './rebound.ts';

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const stamp = (at: Date) => `${at.toISOString().slice(0, 10).replaceAll('-', '')}T090000Z`;

/** An invitation as an applicant system sends it: words, and an appointment for the calendar. */
const invitation = [
  'From: Northwind Foods <talent@northwind.example>',
  'To: Ola <ola@home.example>',
  'Subject: Interview for Bakery Planner',
  `Date: ${inDays(-1).toUTCString().replace('GMT', '+0200')}`,
  'Message-ID: <talk@northwind.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=part',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Thank you for applying for the position of Bakery Planner at Northwind Foods. We would like to invite you to an interview. You will meet Dana Ruiz (Head of Operations) and Tom van der Berg.',
  '',
  '--part',
  'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
  '',
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:talk-1@northwind.example',
  `DTSTART:${stamp(inDays(5))}`,
  'LOCATION:https://us02web.zoom.us/j/8412',
  'END:VEVENT',
  'END:VCALENDAR',
  '--part--',
  '',
].join('\r\n');

const task = [
  'From: Harbour & Vale <talent@harbourvale.example>',
  'To: Ola <ola@home.example>',
  'Subject: Your assessment for Stock Controller',
  `Date: ${inDays(-1).toUTCString()}`,
  'Message-ID: <task@harbourvale.example>',
  '',
  'As the next step for the position of Stock Controller at Harbour & Vale we ask you to take an online test. Please complete the online assessment within five days. Click here to start the test.',
].join('\r\n');

test.for(looks)(
  'on a %s in the %s: an appointment out of a mail comes up on Today, on its timeline and in the calendar',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const folder = temporaryFolder();
    const mails = [invitation, task].map((mail, at) => {
      const file = join(folder, `${at}.eml`);
      writeFileSync(file, mail);
      return file;
    });
    const running = await startRebound();
    const brought = await rebound(['import', ...mails, '--data', running.folder]);
    expect(brought.code).toBe(0);

    const page = await visit(running.url, { device, colorScheme });
    const coming = page.getByRole('region', { name: 'Coming up' });
    await coming
      .getByText(/video call · with Dana Ruiz \(Head of Operations\) and Tom van der Berg/)
      .waitFor();
    await coming.getByText(/task or answer wanted by/).waitFor();
    await looksGood(page, `today-coming-up-${device}-${colorScheme}`);

    const download = page.waitForEvent('download');
    await coming.getByRole('button', { name: /Add to calendar: Talk with Northwind/ }).click();
    const saved = join(folder, 'saved.ics');
    await (await download).saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toContain(`DTSTART:${stamp(inDays(5))}`);

    await coming.getByRole('link', { name: /Northwind/ }).click();
    await page.getByRole('link', { name: 'Join the call' }).waitFor();
    await looksGood(page, `appointment-${device}-${colorScheme}`);
    await page.getByRole('button', { name: /^Change or take out: / }).click();
    await page.getByRole('menuitem', { name: 'Change' }).click();
    await page.getByLabel('With whom').waitFor();
    await looksGood(page, `appointment-form-${device}-${colorScheme}`);
  },
);
