import { deflateSync } from 'node:zlib';
import { type Charset, inCharset } from './charset.ts';
import type { Draft, Form } from './draft.ts';
import { base64Lines, fileNameParameter, quotedPrintable } from './encoded-words.ts';

interface Part {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** The content headers and body of a draft in its form. */
export function bodyOf(draft: Draft): Buffer {
  const { headers, body } = partOf[draft.form](draft);
  return Buffer.concat([Buffer.from(`${headers.join('\n')}\n\n`), body, Buffer.from('\n')]);
}

const partOf: Record<Form, (draft: Draft) => Part> = {
  plain: ({ text, charset }) => textPart(text, 'plain', charset, '8bit'),
  quoted: ({ text, charset }) => textPart(text, 'plain', charset, 'quoted-printable'),
  base64: ({ text, charset }) => textPart(text, 'plain', charset, 'base64'),
  flowed: flowedPart,
  html: (draft) => htmlPart(draft, 'quoted-printable'),
  'html-base64': (draft) => htmlPart(draft, 'base64'),
  alternative: (draft) =>
    multipart('alternative', 'alt', [quotedPart(draft), htmlPart(draft, 'quoted-printable')]),
  pdf: (draft) => multipart('mixed', 'mix', [quotedPart(draft), pdfPart()]),
  picture: (draft) => multipart('related', 'rel', [htmlPart(draft, 'quoted-printable'), picturePart()]),
  forwarded: (draft) => multipart('mixed', 'fwd', [quotedPart(draft), forwardedPart()]),
  calendar: (draft) => multipart('mixed', 'cal', [quotedPart(draft), calendarPart(draft)]),
};

const quotedPart = ({ text, charset }: Draft) => textPart(text, 'plain', charset, 'quoted-printable');

function textPart(text: string, kind: 'plain' | 'html', charset: Charset, encoding: string, more = ''): Part {
  const bytes = inCharset(`${text}\n`, charset);
  const written = {
    base64: () => Buffer.from(base64Lines(bytes)),
    'quoted-printable': () => Buffer.from(quotedPrintable(bytes)),
  }[encoding];
  return {
    headers: [
      `Content-Type: text/${kind}; charset=${charset}${more}`,
      `Content-Transfer-Encoding: ${encoding}`,
    ],
    body: written?.() ?? bytes,
  };
}

/** Long lines are broken after a space, which the reader takes back (RFC 3676). */
function flowedPart({ text, charset }: Draft): Part {
  const flowed = text
    .split('\n')
    .map((line) => line.replace(/.{50,66} (?=\S)/g, '$&\n').replace(/^(?=From )/gm, ' '))
    .join('\n');
  return textPart(flowed, 'plain', charset, '8bit', '; format=flowed');
}

function htmlPart({ text, charset, subject }: Draft, encoding: string): Part {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split('\n\n').map((words) => `<p>${words.replaceAll('\n', '<br>\n')}</p>`);
  const hidden = `<div style="display:none;max-height:0">${'&zwnj;&nbsp;'.repeat(8)}</div>`;
  const watching =
    '<img src="https://watcher.example/open.gif?who=mira" width="1" height="1" alt=""><div style="background:url(https://watcher.example/paper.png)"></div>';
  const html = `<!doctype html>\n<html><head><title>${subject.length}</title><style>p{margin:1em}</style></head>\n<body>${hidden}<table><tr><td>\n${paragraphs.join('\n')}\n</td></tr></table>${watching}</body></html>`;
  return textPart(html, 'html', charset, encoding);
}

function multipart(kind: string, boundary: string, parts: readonly Part[]): Part {
  const line = `=_${boundary}_0451`;
  const written = parts.flatMap(({ headers, body }) => [
    Buffer.from(`--${line}\n${headers.join('\n')}\n\n`),
    body,
    Buffer.from('\n'),
  ]);
  return {
    headers: [`Content-Type: multipart/${kind};\n boundary="${line}"`],
    body: Buffer.concat([...written, Buffer.from(`--${line}--`)]),
  };
}

function pdfPart(): Part {
  const content = Buffer.concat([Buffer.from('%PDF-1.4\n'), deflateSync(Buffer.alloc(30_000, 'rebound'))]);
  const padded = Buffer.concat([content, Buffer.alloc(20_000, 37)]);
  return attachment('application/pdf', 'Unterlagen für das Gespräch.pdf', padded);
}

function picturePart(): Part {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const part = attachment('image/png', 'logo.png', Buffer.from(dot, 'base64'));
  return { headers: [...part.headers, 'Content-ID: <logo@picture>'], body: part.body };
}

function attachment(type: string, name: string, content: Buffer): Part {
  return {
    headers: [
      `Content-Type: ${type}`,
      `Content-Disposition: attachment${fileNameParameter(name)}`,
      'Content-Transfer-Encoding: base64',
    ],
    body: Buffer.from(base64Lines(content)),
  };
}

function forwardedPart(): Part {
  const inner =
    'From: "Reception" <hello@house.example>\nSubject: How to find us\n\nThe entrance is in the yard, second door.\n';
  return { headers: ['Content-Type: message/rfc822'], body: Buffer.from(inner) };
}

function calendarPart({ sentAt, subject }: Draft): Part {
  const stamp = (days: number) =>
    new Date(sentAt.getTime() + days * 86_400_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${stamp(0)}@calendar.example`,
    `DTSTAMP:${stamp(0)}`,
    `DTSTART:${stamp(6)}`,
    `SUMMARY:${subject}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return textCalendar(lines.join('\r\n'));
}

function textCalendar(calendar: string): Part {
  return {
    headers: [
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
      'Content-Transfer-Encoding: base64',
    ],
    body: Buffer.from(base64Lines(Buffer.from(calendar))),
  };
}
