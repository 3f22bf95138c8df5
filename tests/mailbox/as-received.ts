import type { Random } from './random.ts';

/** A raw message as it lies in a mailbox: under the lines that each machine on its way has put on top. */
export function asReceived(raw: Buffer, random: Random, sentAt: Date): Buffer {
  const hops = Array.from({ length: random.between(2, 4) }, (_, hop) => received(random, sentAt, hop));
  const signature = letters(random, 344).replace(/.{70}/g, '$&\n        ');
  const signed = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=k1;\n        h=from:to:subject:date:mime-version; bh=${letters(random, 44)};\n        b=${signature}\n`;
  const result = `Authentication-Results: mx.home.example; dkim=pass header.i=@mail.example header.s=k1;\n       spf=pass (home.example: permitted sender) smtp.mailfrom=bounce@mail.example\n`;
  return Buffer.concat([Buffer.from([...hops, signed, result].join('')), raw]);
}

function received(random: Random, sentAt: Date, hop: number): string {
  const at = new Date(sentAt.getTime() + hop * 1_000).toUTCString().replace('GMT', '+0000');
  return `Received: from relay${hop}.mail.example (relay${hop}.mail.example. [192.0.2.${random.between(1, 254)}])\n        by mx${hop}.home.example with ESMTPS id ${letters(random, 24)}\n        for <mira.talvik@home.example>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        ${at}\n`;
}

/** The raw message with a file of so many bytes attached, base64 in lines of 76. */
export function withAttachment(raw: Buffer, random: Random, bytes: number): Buffer {
  const end = raw.indexOf('\n\n');
  const [own, content] = headersOf(raw.toString('latin1', 0, end));
  const boundary = `=_files_${random.between(1, 1e9)}`;
  const head = `${own.join('\n')}\nContent-Type: multipart/mixed; boundary="${boundary}"\n\n--${boundary}\n${content.join('\n')}`;
  const file = `\n--${boundary}\nContent-Type: image/jpeg; name="IMG_${random.between(1_000, 9_999)}.jpg"\nContent-Disposition: attachment; filename="photo.jpg"\nContent-Transfer-Encoding: base64\n\n`;
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    raw.subarray(end),
    Buffer.from(file),
    base64(random, bytes),
    Buffer.from(`--${boundary}--\n`),
  ]);
}

/** The header lines of a message and those of its content, each with the lines that go on with it. */
function headersOf(head: string): [string[], string[]] {
  const headers = head.split(/\n(?![ \t])/);
  const ofContent = (header: string) => /^content-/i.test(header);
  return [headers.filter((header) => !ofContent(header)), headers.filter(ofContent)];
}

const linesOfPage = 512;

function base64(random: Random, bytes: number): Buffer {
  const page = Array.from({ length: linesOfPage }, () => `${letters(random, 76)}\n`).join('');
  const length = Math.floor(bytes / 77) * 77;
  return Buffer.alloc(length, page);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => alphabet[random.between(0, 63)]).join('');
