const escaped = Buffer.from('>From ');
const newline = 10;
const bracket = 62;

/** Takes one `>` from every line that begins with `>From `, `>>From ` and so on (the mboxrd way, which also reads mboxo). */
export function unescapeFrom(raw: Buffer): Buffer {
  let hit = raw.indexOf(escaped);
  if (hit < 0) return raw;
  const pieces: Buffer[] = [];
  let from = 0;
  while (hit >= 0) {
    const start = startOfBrackets(raw, hit);
    if (start === 0 || raw[start - 1] === newline) {
      pieces.push(raw.subarray(from, start));
      from = start + 1;
    }
    hit = raw.indexOf(escaped, hit + escaped.length);
  }
  pieces.push(raw.subarray(from));
  return Buffer.concat(pieces);
}

function startOfBrackets(raw: Buffer, at: number): number {
  let start = at;
  while (start > 0 && raw[start - 1] === bracket) start -= 1;
  return start;
}
