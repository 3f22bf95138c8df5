const boundary = '----MultipartBoundary--made----';

/** A page as browsers save it into one file (MHTML): its frames one after the other, the page itself first, and a picture. */
export function madeSavedPage(frames: readonly string[], encoding: 'base64' | 'quoted-printable' = 'base64') {
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://jobs.example/1',
    'Subject: =?utf-8?Q?G=C3=A4rtnerin?=',
    'Date: Wed, 1 Apr 2026 10:00:00 +0200',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    '',
    '',
  ];
  const parts = frames.map((html, at) =>
    partOf('text/html; charset=utf-8', encoding, `https://jobs.example/${at + 1}`, encoded(html, encoding)),
  );
  const picture = partOf('image/png', 'base64', 'https://jobs.example/a.png', 'iVBORw0KGgo=');
  return [...head, ...parts, picture, `--${boundary}--`, ''].join('\r\n');
}

const partOf = (type: string, encoding: string, location: string, content: string): string =>
  [
    `--${boundary}`,
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Location: ${location}`,
    '',
    content,
  ].join('\r\n');

function encoded(html: string, encoding: 'base64' | 'quoted-printable'): string {
  const bytes = Buffer.from(html);
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  const safe = [...bytes].map((byte) =>
    byte >= 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${hex(byte)}`,
  );
  return safe.join('').replace(/(?:=[0-9A-F]{2}|[^=]){60}/g, '$&=\r\n');
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
