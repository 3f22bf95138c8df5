export type Charset =
  | 'utf-8'
  | 'us-ascii'
  | 'iso-8859-1'
  | 'windows-1252'
  | 'koi8-r'
  | 'shift_jis'
  | 'iso-2022-jp';

/** The text in the bytes of a charset. Throws when it has no bytes for a character. */
export function inCharset(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  if (charset === 'iso-2022-jp') return inEscapes(text);
  if (charset === 'windows-1252') return inTable(text, windows1252);
  if (charset === 'us-ascii' || charset === 'iso-8859-1') return inTable(text, latin(charset));
  return inTable(text, tableOf(charset));
}

type Table = ReadonlyMap<string, readonly number[]>;

function inTable(text: string, table: Table): Buffer {
  return Buffer.from([...text].flatMap((character) => bytesOf(character, table)));
}

function bytesOf(character: string, table: Table): readonly number[] {
  const bytes = table.get(character);
  if (!bytes) throw new Error(`no byte for ${character}`);
  return bytes;
}

function latin(charset: 'us-ascii' | 'iso-8859-1'): Table {
  const size = charset === 'us-ascii' ? 128 : 256;
  return new Map(Array.from({ length: size }, (_, code) => [String.fromCharCode(code), [code]]));
}

const windows1252: Table = new Map([
  ...latin('iso-8859-1'),
  ...[...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].map((character, at): [string, number[]] => [
    character,
    [0x80 + at],
  ]),
  [' ', [32]],
]);

const known = new Map<string, Table>();

/** Node only decodes other charsets, so every code is decoded once and the table turned round. */
function tableOf(charset: 'koi8-r' | 'shift_jis' | 'euc-jp'): Table {
  const table = known.get(charset) ?? reversed(charset);
  known.set(charset, table);
  return table;
}

function reversed(charset: string): Table {
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // A code without a character teaches nothing.
    }
  };
  for (let one = 0; one < 256; one += 1) learn([one]);
  if (charset === 'koi8-r') return table;
  for (let one = 0x81; one < 0xfd; one += 1) for (let two = 0x40; two < 0xff; two += 1) learn([one, two]);
  return table;
}

/** ISO-2022-JP is EUC-JP in seven bits, with an escape before and after each Japanese stretch. */
function inEscapes(text: string): Buffer {
  const pieces = text.match(/[\0-\u007F]+|[^\0-\u007F]+/g) ?? [];
  const inside = (piece: string) => Buffer.from(inTable(piece, tableOf('euc-jp')).map((byte) => byte & 0x7f));
  return Buffer.concat(
    pieces.flatMap((piece) =>
      piece.charCodeAt(0) < 128
        ? [Buffer.from(piece)]
        : [Buffer.from('\u001b$B'), inside(piece), Buffer.from('\u001b(B')],
    ),
  );
}
