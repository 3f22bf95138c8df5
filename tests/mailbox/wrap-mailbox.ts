import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '#platform/archive/testing.ts';
import { mboxEntry } from './mbox-entry.ts';

/** A mailbox inside an archive, as Google Takeout delivers it. */
export function takeoutZip(mbox: Buffer): Promise<Buffer> {
  return zipOf({
    'Takeout/archive_browser.html': '<!doctype html><title>Your archive</title>',
    'Takeout/Mail/All mail Including Spam and Trash.mbox': mbox,
    'Takeout/Mail/User Settings/Filters.json': '{}',
  });
}

/** Each message as a file of its own, in a folder of its month. */
export async function writeEmlFolder(folder: string, messages: readonly Buffer[]): Promise<void> {
  for (const [at, raw] of messages.entries()) {
    const month = join(folder, `part-${Math.floor(at / 50)}`);
    await mkdir(month, { recursive: true });
    await writeFile(join(month, `${String(at).padStart(4, '0')}.eml`), raw);
  }
}

const heavyHead = [
  'Message-ID: <heavy@halden.example>',
  'From: "Halden Energy" <careers@halden.example>',
  'To: "Mira Talvik" <mira.talvik@home.example>',
  'Subject: Your application for Biodiversity Officer',
  'Date: Mon, 13 Oct 2025 09:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="=_heavy"',
  '',
  '--=_heavy',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hi Mira,',
  '',
  'thank you for applying for Biodiversity Officer. Our site plans are attached, in case you are curious.',
  '',
  '--=_heavy',
  'Content-Type: application/pdf; name="site-plans.pdf"',
  'Content-Disposition: attachment; filename="site-plans.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  '',
].join('\n');

/** One raw message with an attachment of so many bytes. */
export function heavyMail(bytes = 50 * 1024 * 1024): Buffer {
  const line = `${Buffer.alloc(57, 'plans').toString('base64')}\n`;
  const content = line.repeat(Math.ceil(bytes / 57));
  return Buffer.from(`${heavyHead}${content}--=_heavy--\n`);
}

/** The message in a mailbox file of its own. */
export function asMbox(raw: Buffer): Buffer {
  return mboxEntry(raw, new Date('2025-10-13T09:00:00Z'));
}

/** A mailbox that ends in the middle of a message, as after a full disk. */
export function truncatedMbox(mbox: Buffer): Buffer {
  return mbox.subarray(0, mbox.length - 700);
}
